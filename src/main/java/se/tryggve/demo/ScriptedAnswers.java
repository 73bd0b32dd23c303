package se.tryggve.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays a script's answers over what a form shows already. Rows are matched by position; {@code ["$all"]} means every
 * option that the field offers.
 */
final class ScriptedAnswers {

    private static final List<String> ALL = List.of("$all");
    private static final String ROW = "_row";

    private final Map<String, Map<String, Object>> fields = new LinkedHashMap<>();
    private final Map<String, Object> shown;

    private ScriptedAnswers(Map<String, Object> description) {
        collect(maps(description.get("components")));
        this.shown = byKey(description.get("values"));
    }

    /** The values to send for a form that was described by the form desk. */
    static Map<String, Object> over(Map<String, Object> description, Map<String, Object> scripted) {
        ScriptedAnswers answers = new ScriptedAnswers(description);
        Map<String, Object> values = new LinkedHashMap<>(answers.shown);
        values.replaceAll(answers::known);
        scripted.forEach((key, value) -> values.put(key, answers.laid(key, values.get(key), value)));
        return values;
    }

    private void collect(List<Map<String, Object>> components) {
        for (Map<String, Object> component : components) {
            if (component.get("path") != null) {
                fields.put(component.get("path").toString(), component);
            }
            collect(maps(component.get("components")));
            maps(component.get("rows")).forEach(row -> collect(maps(row.get("components"))));
        }
    }

    /** Rows that the server already has carry its token, and nothing that the form does not show. */
    private Object known(String key, Object value) {
        List<Map<String, Object>> rows = maps(fields.getOrDefault(key, Map.of()).get("rows"));
        if (rows.isEmpty()) {
            return value;
        }
        List<Object> marked = new ArrayList<>();
        List<Map<String, Object>> values = maps(value);
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = i < values.size() ? byKey(values.get(i)) : new LinkedHashMap<>();
            String place = key + "[" + i + "].";
            row.keySet().removeIf(field -> !fields.containsKey(place + field));
            row.put(ROW, rows.get(i).get(ROW));
            marked.add(row);
        }
        return marked;
    }

    private Object laid(String key, Object before, Object scripted) {
        if (ALL.equals(scripted)) {
            return maps(fields.get(key).get("options")).stream()
                    .map(option -> option.get("value"))
                    .toList();
        }
        return merged(before, scripted);
    }

    private static Object merged(Object before, Object scripted) {
        if (before instanceof Map<?, ?> && scripted instanceof Map<?, ?>) {
            Map<String, Object> values = byKey(before);
            byKey(scripted).forEach((key, value) -> values.put(key, merged(values.get(key), value)));
            return values;
        }
        List<Map<String, Object>> rows = maps(scripted);
        if (rows.isEmpty()) {
            return scripted;
        }
        List<Map<String, Object>> known = maps(before);
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(merged(i < known.size() ? known.get(i) : Map.of(), rows.get(i)));
        }
        return all;
    }

    private static List<Map<String, Object>> maps(Object list) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.stream().filter(Map.class::isInstance).forEach(item -> maps.add(byKey(item)));
        }
        return maps;
    }

    private static Map<String, Object> byKey(Object map) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> values.put(key.toString(), value));
        }
        return values;
    }
}
