package se.tryggve.worklist;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a page, after which the next page begins.
 *
 * @param at that line's value of the key that the list is sorted by, as written by its type
 * @param id that line's task
 */
public record TaskCursor(String at, String id) {

    /** Before the first line. */
    public static final TaskCursor START = new TaskCursor("", "");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}[\\d:.TZ]{0,24})_([\\w-]{0,64})");

    /** The cursor as it stands in addresses. */
    public String text() {
        return at + "_" + id;
    }

    /** Reads a cursor of a list in this order from an address; empty if it is not one. */
    public static Optional<TaskCursor> ofText(String text, TaskSort sort) {
        Matcher parts = WRITTEN.matcher(text);
        return parts.matches() && sort.key().value(parts.group(1)).isPresent()
                ? Optional.of(new TaskCursor(parts.group(1), parts.group(2)))
                : Optional.empty();
    }
}
