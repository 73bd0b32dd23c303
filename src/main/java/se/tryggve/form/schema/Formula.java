package se.tryggve.form.schema;

/**
 * A property that is either written down or worked out.
 *
 * @param constant the written value; null if none or if there is an expression
 * @param expression FEEL without the leading equals sign; null for a constant
 */
public record Formula(Object constant, String expression) {

    /** A property that is not there. */
    public static final Formula NONE = new Formula(null, null);

    /** A written value. */
    public static Formula constant(Object value) {
        return new Formula(value, null);
    }

    /** A FEEL expression. */
    public static Formula feel(String expression) {
        return new Formula(null, expression);
    }
}
