package se.tryggve.worklist;

import java.time.LocalDate;
import se.tryggve.identity.Officer;

/**
 * How much somebody has.
 *
 * @param open all open tasks, also those that are laid aside
 * @param late those whose last day has passed
 * @param soon those whose last day comes within {@link #SOON_DAYS} days
 * @param parked those that are laid aside
 * @param awayUntil the last day away, Europe/Stockholm; null unless away today
 */
public record Load(Officer officer, int open, int late, int soon, int parked, LocalDate awayUntil) {

    /** How far ahead a last day is soon. */
    public static final int SOON_DAYS = 7;
}
