package se.tryggve.worklist;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * The order of the list; lines with the same key follow by task.
 *
 * @param descending the latest day or moment first
 */
public record TaskSort(Key key, boolean descending) {

    /** What is most urgent first. */
    public static final TaskSort URGENT = new TaskSort(Key.DUE, false);

    private static final String DESCENDING = "-";

    /** What the list is sorted by. */
    public enum Key {
        /** The last day. */
        DUE,
        /** The day on which the case came in. */
        RECEIVED,
        /** When the task came to the list. */
        SINCE;

        /** The word in addresses, the API and message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** A value of this key as cursors hold it; empty if it is none. */
        public Optional<Object> value(String text) {
            try {
                return Optional.of(this == SINCE ? Instant.parse(text) : LocalDate.parse(text));
            } catch (DateTimeException notOne) {
                return Optional.empty();
            }
        }
    }

    /** The word in addresses and the API; a minus turns the order round. */
    public String code() {
        return descending ? DESCENDING + key.code() : key.code();
    }

    /** The same key in the other order. */
    public TaskSort turned() {
        return new TaskSort(key, !descending);
    }

    /** The order with this code, if there is one. */
    public static Optional<TaskSort> ofCode(String code) {
        boolean descending = code.startsWith(DESCENDING);
        String word = descending ? code.substring(DESCENDING.length()) : code;
        return Arrays.stream(Key.values())
                .filter(key -> key.code().equals(word))
                .map(key -> new TaskSort(key, descending))
                .findFirst();
    }
}
