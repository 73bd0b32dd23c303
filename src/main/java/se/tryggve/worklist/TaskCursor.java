package se.tryggve.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last line of a page, after which the next page begins.
 *
 * @param due that line's due date
 * @param id that line's task
 */
public record TaskCursor(LocalDate due, String id) {

    /** Before the first line. */
    public static final TaskCursor START = new TaskCursor(LocalDate.EPOCH, "");

    /** The cursor as it stands in addresses. */
    public String text() {
        return due + "_" + id;
    }

    /** Reads a cursor from an address; empty if it is not one. */
    public static Optional<TaskCursor> ofText(String text) {
        try {
            int end = text.indexOf('_');
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new TaskCursor(LocalDate.parse(text.substring(0, end)), text.substring(end + 1)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
