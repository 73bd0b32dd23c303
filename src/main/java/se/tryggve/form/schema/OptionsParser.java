package se.tryggve.form.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tryggve.form.schema.Options.FromFact;
import se.tryggve.form.schema.Options.FromFeel;
import se.tryggve.form.schema.Options.Option;
import tools.jackson.databind.JsonNode;

/** Reads where the options of a choice come from. */
final class OptionsParser {

    private final Formulas formulas;

    OptionsParser(Formulas formulas) {
        this.formulas = formulas;
    }

    Options read(FormElement element) {
        long sources = List.of("values", "valuesKey", "valuesExpression").stream()
                .filter(element::has)
                .count();
        if (sources != 1) {
            throw element.fault(
                    "has " + sources + " sources of options",
                    "Give exactly one of values, valuesKey and valuesExpression.");
        }
        if (element.has("valuesKey")) {
            return new FromFact(
                    List.of(element.requiredText("valuesKey", "Name a fact.").split("\\.")));
        }
        if (element.has("valuesExpression")) {
            String text = element.requiredText("valuesExpression", "Give a FEEL expression.");
            String expression = text.startsWith("=") ? text.substring(1) : text;
            return new FromFeel(formulas.checked(element, "valuesExpression", expression));
        }
        return new Options.Fixed(fixed(element));
    }

    private static List<Option> fixed(FormElement element) {
        List<Option> options = new ArrayList<>();
        Set<String> tokens = new HashSet<>();
        for (JsonNode node : element.list("values")) {
            FormElement option = new FormElement(element.where() + ", option " + (options.size() + 1) + ",", node);
            Object value = scalar(option);
            String label = option.text("label");
            option.refuseUnread();
            if (!tokens.add(String.valueOf(value))) {
                throw option.fault("repeats the value \"" + value + "\"", "Give each option a value of its own.");
            }
            options.add(new Option(label == null ? String.valueOf(value) : label, value));
        }
        if (options.isEmpty()) {
            throw element.fault("has no options", "Give at least one option.");
        }
        return options;
    }

    private static Object scalar(FormElement option) {
        JsonNode value = option.any("value");
        if (value == null || value.isContainer() || value.asString().isEmpty()) {
            throw option.fault("has no value", "Give it a text, a number or a boolean.");
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.decimalValue() : value.stringValue();
    }
}
