package se.tryggve.form.schema;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.FeelException;
import tools.jackson.databind.JsonNode;

/** Reads what may be FEEL, checks it, and remembers which names the form's expressions use. */
final class Formulas {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final Feel feel;
    private final Set<String> names = new LinkedHashSet<>();

    Formulas(Feel feel) {
        this.feel = feel;
    }

    /** Every name that stands in an expression of the form. */
    Set<String> names() {
        return names;
    }

    /** true, false or {@code "=expression"}. */
    Formula condition(FormElement element, String name) {
        JsonNode value = element.any(name);
        if (value == null) {
            return Formula.NONE;
        }
        if (value.isBoolean()) {
            return Formula.constant(value.booleanValue());
        }
        return expression(element, name, value, "true, false, or a FEEL expression that starts with =");
    }

    /** A number, a numeric text or {@code "=expression"}. */
    Formula number(FormElement element, String name) {
        JsonNode value = element.any(name);
        if (value == null || value.isString() && value.stringValue().isBlank()) {
            return Formula.NONE;
        }
        if (isExpression(value)) {
            return expression(element, name, value, "");
        }
        return Formula.constant(element.number(value, name));
    }

    /** A text or {@code "=expression"}. */
    Formula text(FormElement element, String name) {
        String value = element.text(name);
        if (value == null || value.isBlank()) {
            return Formula.NONE;
        }
        return value.startsWith("=")
                ? Formula.feel(checked(element, name, value.substring(1)))
                : Formula.constant(value);
    }

    /** The expression, if FEEL accepts it. */
    String checked(FormElement element, String name, String expression) {
        try {
            feel.check(expression);
        } catch (FeelException wrong) {
            throw element.fault(
                    "has in \"" + name + "\" an expression that cannot be read (" + wrong.getMessage() + ")",
                    "Correct the FEEL expression.");
        }
        Matcher word = NAME.matcher(TEXT.matcher(expression).replaceAll(" "));
        while (word.find()) {
            names.add(word.group());
        }
        return expression;
    }

    private Formula expression(FormElement element, String name, JsonNode value, String demand) {
        if (!isExpression(value)) {
            throw element.fault("has \"" + name + "\" " + value, "Give " + demand + ".");
        }
        return Formula.feel(checked(element, name, value.stringValue().substring(1)));
    }

    private static boolean isExpression(JsonNode value) {
        return value.isString() && value.stringValue().startsWith("=");
    }
}
