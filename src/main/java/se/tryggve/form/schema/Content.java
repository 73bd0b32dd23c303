package se.tryggve.form.schema;

/** A component that is only looked at. */
public sealed interface Content extends Component {

    /** Text in Markdown. */
    record TextView(Base base, Template text) implements Content {}

    /** A line across; the label is for nobody to see and may be null. */
    record Separator(Base base) implements Content {}

    /** Empty room, {@code height} pixels high. */
    record Spacer(Base base, int height) implements Content {}
}
