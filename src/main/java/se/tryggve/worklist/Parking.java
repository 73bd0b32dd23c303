package se.tryggve.worklist;

import java.time.LocalDate;

/**
 * A task that is laid aside.
 *
 * @param until the day on which it comes back by itself, Europe/Stockholm
 * @param reason why, in the words of whoever laid it aside
 * @param beyondDue whether its last day has passed by then
 */
public record Parking(LocalDate until, String reason, boolean beyondDue) {

    /** The farthest ahead that a task may be laid aside. */
    public static final int LONGEST_DAYS = 366;
}
