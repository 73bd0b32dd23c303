package se.tryggve.worklist;

import java.time.LocalDate;
import se.tryggve.identity.UserId;

/**
 * Who is to be away on which days, Europe/Stockholm, and who has the tasks meanwhile.
 *
 * @param first the first day away; null if none was understood
 * @param last the last day away; null if none was understood
 */
public record AbsencePlan(UserId officer, UserId deputy, LocalDate first, LocalDate last) {

    /** How far ahead somebody can be written away. */
    public static final int LONGEST_DAYS = 731;
}
