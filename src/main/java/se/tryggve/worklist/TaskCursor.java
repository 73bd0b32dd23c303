package se.tryggve.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a page, after which the next page begins.
 *
 * @param due that line's due date
 * @param id that line's task
 */
public record TaskCursor(LocalDate due, String id) {

    /** Before the first line. */
    public static final TaskCursor START = new TaskCursor(LocalDate.EPOCH, "");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_([\\w-]{0,64})");

    /** The cursor as it stands in addresses. */
    public String text() {
        return due + "_" + id;
    }

    /** Reads a cursor from an address; empty if it is not one. */
    public static Optional<TaskCursor> ofText(String text) {
        Matcher parts = WRITTEN.matcher(text);
        try {
            return parts.matches()
                    ? Optional.of(new TaskCursor(LocalDate.parse(parts.group(1)), parts.group(2)))
                    : Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
