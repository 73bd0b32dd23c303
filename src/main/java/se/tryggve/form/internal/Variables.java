package se.tryggve.form.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tryggve.form.filling.Tree;

/** Answers as process variables: only simple values, so that the engine never keeps more than gateways read. */
final class Variables {

    private Variables() {}

    static Map<String, Object> of(List<String> names, Map<String, Object> values) {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (String name : names) {
            variables.put(name, simple(Tree.get(values, List.of(name.split("\\.")))));
        }
        return variables;
    }

    private static Object simple(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        if (value instanceof Map) {
            throw new IllegalStateException("A group cannot be a process variable");
        }
        return value;
    }

    private static Object number(BigDecimal number) {
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            return number.doubleValue();
        }
    }
}
