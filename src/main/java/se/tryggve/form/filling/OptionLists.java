package se.tryggve.form.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.form.schema.JsonValues;
import se.tryggve.form.schema.Options;
import se.tryggve.form.schema.Options.Fixed;
import se.tryggve.form.schema.Options.FromFact;
import se.tryggve.form.schema.Options.FromFeel;
import se.tryggve.form.schema.Options.Option;

/** What can be chosen at a place: lists of {@code {label, value}} or of plain values. */
final class OptionLists {

    private OptionLists() {}

    static List<Option> of(Options options, Expressions expressions, Scope scope) {
        if (options instanceof Fixed fixed) {
            return fixed.values();
        }
        Object source = options instanceof FromFact fact
                ? JsonValues.of(Tree.get(holding(fact, scope), fact.path()))
                : expressions.value(((FromFeel) options).expression(), scope.names());
        Map<String, Option> found = new LinkedHashMap<>();
        List<?> items = source instanceof List<?> list ? list : List.of();
        for (Object item : items) {
            Option option = option(item);
            if (option != null) {
                found.putIfAbsent(option.token(), option);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static Map<String, Object> holding(FromFact fact, Scope scope) {
        return scope.facts().containsKey(fact.path().get(0)) ? scope.facts() : scope.names();
    }

    private static Option option(Object item) {
        Object value = item instanceof Map<?, ?> map ? map.get("value") : item;
        Object label = item instanceof Map<?, ?> map ? map.get("label") : item;
        boolean scalar = value instanceof String text && !text.isEmpty()
                || value instanceof Boolean
                || value instanceof BigDecimal;
        return scalar ? new Option(label == null ? value.toString() : label.toString(), value) : null;
    }
}
