package se.tryggve.form.schema;

/**
 * What every component has.
 *
 * @param id unique in the form
 * @param type the form-js type
 * @param row components with the same row stand side by side; null for a line of its own
 * @param hide when the component is absent: neither shown nor part of the answer
 * @param again what becomes of it, with all that is in it, when the step is done again
 */
public record Base(String id, String type, String row, Formula hide, Again again) {

    /** Whether it is answered anew each time the step is done. */
    public boolean afresh() {
        return again != Again.KEPT;
    }
}
