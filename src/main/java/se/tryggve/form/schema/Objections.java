package se.tryggve.form.schema;

import se.tryggve.workflow.Feel;

/** Reads what a form holds against values. The names in it do not make the page ask again while somebody types. */
final class Objections {

    private final Formulas formulas;
    private final Templates templates;

    Objections(Feel feel) {
        this.formulas = new Formulas(feel);
        this.templates = new Templates(formulas);
    }

    Objection read(FormElement element) {
        FormElement properties = element.object("properties");
        if (properties == null) {
            return Objection.NONE;
        }
        Formula when = formulas.condition(properties, "wrongWhen");
        Template message = templates.read(properties, "wrong");
        if ((message == null) == (when != Formula.NONE)) {
            throw properties.fault(
                    "has only one of \"wrongWhen\" and \"wrong\"",
                    "Give both: the FEEL condition and what to do about it, or neither.");
        }
        return message == null ? Objection.NONE : new Objection(when, message);
    }
}
