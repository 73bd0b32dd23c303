package se.tryggve.form.schema;

/**
 * One or several of given options.
 *
 * @param look how it is shown, and whether one or several may be chosen
 * @param options where the options come from
 */
public record ChoiceField(Base base, Traits traits, Look look, Options options, Object initial) implements Field {

    /** The form-js types of choices. */
    public enum Look {
        RADIO,
        SELECT,
        CHECKLIST,
        TAGLIST
    }

    /** Whether several options may be chosen. */
    public boolean several() {
        return look == Look.CHECKLIST || look == Look.TAGLIST;
    }
}
