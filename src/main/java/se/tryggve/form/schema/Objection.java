package se.tryggve.form.schema;

/**
 * What a form itself holds against a value that fits its field: the custom properties {@code wrongWhen} and {@code wrong}.
 *
 * @param when the value is refused where this is true; asked only of a value that is there
 * @param message what is wrong and what to do, after the field's name and a colon
 */
public record Objection(Formula when, Template message) {

    /** A field that its form holds nothing against. */
    public static final Objection NONE = new Objection(Formula.NONE, Template.of(""));
}
