package se.tryggve.form;

import java.util.List;
import java.util.Map;

/**
 * What somebody typed into a form, as typed: texts not yet numbers or dates, rows in order, uploads by reference.
 *
 * @param values the tree of values; keys of the form only
 * @param problems what could not be taken in at all, such as a file that was too large
 * @param version the draft version that the page was rendered from; 0 without a draft
 * @param focus the element id that a pressed row or file button leads to; null when none was pressed
 */
public record FormAnswer(Map<String, Object> values, List<Problem> problems, int version, String focus) {

    /** Values from elsewhere than a page, such as a stored draft. */
    public static FormAnswer of(Map<String, Object> values, int version) {
        return new FormAnswer(values, List.of(), version, null);
    }

    /** Whether a button inside the form was pressed (add a row, remove a row or a file), not one of the page's own. */
    public boolean edited() {
        return focus != null;
    }

    /** The same answer as if rendered from another draft version. */
    public FormAnswer onVersion(int other) {
        return new FormAnswer(values, problems, other, focus);
    }
}
