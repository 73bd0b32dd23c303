package se.tryggve.worklist.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import se.tryggve.worklist.TaskRefusedException;

/** What officers write in the small forms beside a task. */
final class Written {

    private static final int LONGEST_REASON = 500;

    private Written() {}

    /**
     * Why something is done.
     *
     * @param refusal the message key of what is said of one that is missing or too long
     */
    static String reason(String text, String refusal) {
        String why = text.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.indexOf('\0') >= 0) {
            throw new TaskRefusedException(refusal, LONGEST_REASON);
        }
        return why;
    }

    /** A day as browsers send it; null if it is none. */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
