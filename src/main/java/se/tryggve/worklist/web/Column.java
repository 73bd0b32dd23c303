package se.tryggve.worklist.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the list can show beside the task itself. */
enum Column {
    DUE,
    CASE,
    PLACE,
    KIND,
    PHASE,
    ASSIGNEE,
    RECEIVED,
    SINCE;

    /** Shown until an officer chooses. */
    static final List<Column> USUAL = List.of(DUE, CASE, PLACE, KIND, ASSIGNEE, SINCE);

    /** The word in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that a word lists, in the order of the list; those of always if it lists none. */
    static List<Column> read(String words) {
        if (words == null || words.isBlank()) {
            return USUAL;
        }
        List<String> wanted = List.of(words.split(","));
        return Arrays.stream(values())
                .filter(column -> wanted.contains(column.code()))
                .toList();
    }

    /** The columns as a word; with nothing but the task it says so. */
    static String written(Collection<Column> columns) {
        return columns.isEmpty() ? "task" : columns.stream().map(Column::code).collect(Collectors.joining(","));
    }
}
