package se.tryggve.form.schema;

import java.util.List;

/**
 * Rows of the same components.
 *
 * @param rowName what one row is called, as in "add a camera": the custom property {@code row}; null for none
 * @param objection what the form holds against the rows together
 * @param defaultRepetitions how many rows stand there from the beginning if no value says otherwise
 * @param allowAddRemove whether people may add and remove rows; otherwise the server's rows are the only ones
 */
public record DynamicList(
        Base base,
        Template label,
        String rowName,
        Objection objection,
        List<String> path,
        List<Component> components,
        int defaultRepetitions,
        boolean allowAddRemove)
        implements Container {

    /** The most rows that one list takes. */
    public static final int MOST_ROWS = 100;
}
