package se.tryggve.form.schema;

/**
 * What every component has.
 *
 * @param id unique in the form
 * @param type the form-js type
 * @param row components with the same row stand side by side; null for a line of its own
 * @param hide when the component is absent: neither shown nor part of the answer
 * @param afresh whether it, with all that is in it, is answered anew each time the step is done: such as an approval
 */
public record Base(String id, String type, String row, Formula hide, boolean afresh) {}
