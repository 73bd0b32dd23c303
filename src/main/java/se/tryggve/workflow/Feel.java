package se.tryggve.workflow;

import java.util.Map;

/** FEEL, the expression language of DMN and of forms. */
public interface Feel {

    /**
     * Evaluates an expression (without a leading {@code =}) in a context of JSON-like values.
     *
     * @return JSON-like value: null, Boolean, String, Number, List, Map or a {@code java.time} value
     * @throws FeelException if it cannot be parsed or evaluated
     */
    Object evaluate(String expression, Map<String, ?> context);

    /**
     * Parses without evaluating.
     *
     * @throws FeelException if it cannot be parsed
     */
    void check(String expression);

    /**
     * Parses what stands in an input cell of a decision table, without evaluating it.
     *
     * @throws FeelException if it cannot be parsed
     */
    void checkUnaryTests(String tests);
}
