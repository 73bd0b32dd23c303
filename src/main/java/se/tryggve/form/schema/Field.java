package se.tryggve.form.schema;

import java.util.List;

/** A component that a person fills in. */
public sealed interface Field extends Component
        permits TextField, TextArea, NumberField, Checkbox, ChoiceField, DateTimeField, FilePicker {

    /** What every field has. */
    Traits traits();

    /** What stands there from the beginning (JSON-like); null for nothing. */
    Object initial();

    /** Where the value lies in its scope. */
    default List<String> key() {
        return traits().key();
    }

    /**
     * What every field has.
     *
     * @param key where the value lies in the form or row: the parts of a dotted path
     * @param label the field's name
     * @param hint what helps to fill it in; null for none
     * @param readonly when it is shown but not open for change
     * @param disabled shown, never open, and not part of the answer
     * @param required when it must be filled in
     * @param objection what the form holds against a value that fits the field
     */
    record Traits(
            List<String> key,
            Template label,
            Template hint,
            Formula readonly,
            boolean disabled,
            Formula required,
            Objection objection) {}
}
