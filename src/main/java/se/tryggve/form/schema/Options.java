package se.tryggve.form.schema;

import java.util.List;

/** Where the options of a choice come from. */
public sealed interface Options {

    /** They stand in the form. */
    record Fixed(List<Option> values) implements Options {}

    /** They are a fact or a value of the form, named by a dotted path. */
    record FromFact(List<String> path) implements Options {}

    /** They are worked out by a FEEL expression. */
    record FromFeel(String expression) implements Options {}

    /**
     * An option.
     *
     * @param label what people see
     * @param value what is kept: text, number or boolean
     */
    record Option(String label, Object value) {

        /** The value as it travels through a page. */
        public String token() {
            return String.valueOf(value);
        }
    }
}
