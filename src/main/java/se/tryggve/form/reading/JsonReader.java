package se.tryggve.form.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.Problem;
import se.tryggve.form.UnreadableAnswerException;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.Computed;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.Group;
import se.tryggve.form.schema.JsonValues;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a JSON object into the same value tree as a page; a key that the form does not have is a problem. */
public final class JsonReader {

    private static final int LONGEST = 4 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final RowBudget budget = new RowBudget();
    private final List<Problem> problems = new ArrayList<>();

    private JsonReader() {}

    /**
     * Reads a body.
     *
     * @throws UnreadableAnswerException if it is not a JSON object or longer than 4 MB
     */
    public static FormAnswer read(FormSchema schema, byte[] json, int version) {
        JsonReader reader = new JsonReader();
        Map<String, Object> values = new LinkedHashMap<>();
        reader.read(schema.components(), tree(json), values, "");
        return new FormAnswer(values, reader.problems, version, null);
    }

    private static Map<String, Object> tree(byte[] json) {
        if (json == null || json.length > LONGEST) {
            throw new UnreadableAnswerException("The body must be a JSON object of at most 4 MB.");
        }
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree != null && tree.isObject()) {
                return JsonValues.map((Map<?, ?>) JsonValues.of(tree));
            }
        } catch (JacksonException broken) {
            throw new UnreadableAnswerException("The body is not valid JSON.");
        }
        throw new UnreadableAnswerException("The body must be a JSON object with the form's values by key.");
    }

    private void read(
            List<Component> components, Map<String, Object> given, Map<String, Object> values, String prefix) {
        Set<List<String>> known = new java.util.HashSet<>();
        read(components, List.of(), given, values, prefix, known);
        known.add(List.of(Tree.ROW));
        unknown(given, List.of(), known, prefix);
    }

    private void read(
            List<Component> components,
            List<String> at,
            Map<String, Object> given,
            Map<String, Object> values,
            String prefix,
            Set<List<String>> known) {
        for (Component component : components) {
            if (component instanceof Field field) {
                List<String> path = joined(at, field.key());
                known.add(path);
                Tree.put(values, path, cleaned(Tree.get(given, path), 0));
            } else if (component instanceof Group group) {
                read(group.components(), joined(at, group.path()), given, values, prefix, known);
            } else if (component instanceof DynamicList list) {
                List<String> path = joined(at, list.path());
                known.add(path);
                Tree.put(values, path, rows(list, given, path, prefix + String.join(".", path)));
            } else if (component instanceof Computed computed) {
                known.add(joined(at, computed.key()));
            }
        }
    }

    private List<Object> rows(DynamicList list, Map<String, Object> given, List<String> path, String name) {
        List<Object> rows = new ArrayList<>();
        Object found = Tree.get(given, path);
        if (found != null
                && !(found instanceof List<?> items && Tree.rows(given, path).size() == items.size())) {
            problems.add(Problem.of(name, name, "form.error.type"));
        }
        for (Map<String, Object> row : Tree.rows(given, path)) {
            if (!budget.takes(rows.size())) {
                break;
            }
            Map<String, Object> values = new LinkedHashMap<>();
            read(list.components(), row, values, name + "[" + rows.size() + "].");
            if (row.get(Tree.ROW) instanceof String token) {
                values.put(Tree.ROW, Cleaning.clean(token));
            }
            rows.add(values);
        }
        if (budget.exhausted()) {
            problems.add(Problem.of(name, name, "form.error.rows.all"));
        }
        return rows;
    }

    private void unknown(Map<?, ?> given, List<String> at, Set<List<String>> known, String prefix) {
        Set<String> strangers = new TreeSet<>();
        given.forEach((key, value) -> {
            List<String> path = joined(at, List.of(String.valueOf(key)));
            if (known.contains(path)) {
                return;
            }
            boolean onTheWay = known.stream().anyMatch(other -> startsWith(other, path));
            if (onTheWay && value instanceof Map<?, ?> inner) {
                unknown(inner, path, known, prefix);
            } else if (!onTheWay || value != null) {
                strangers.add(prefix + String.join(".", path));
            }
        });
        strangers.stream()
                .limit(20)
                .map(Cleaning::clean)
                .map(name -> name.length() > 100 ? name.substring(0, 100) : name)
                .forEach(name -> problems.add(Problem.of("", name, "form.error.unknown")));
    }

    private static Object cleaned(Object value, int depth) {
        if (value instanceof String text) {
            return Cleaning.clean(text);
        }
        if (value instanceof List<?> list && depth < 3) {
            List<Object> items = new ArrayList<>();
            list.stream().limit(1000).forEach(item -> items.add(cleaned(item, depth + 1)));
            return items;
        }
        if (value instanceof Map<?, ?> map && depth < 3) {
            Map<String, Object> items = new LinkedHashMap<>();
            map.forEach((key, item) -> items.put(Cleaning.clean(String.valueOf(key)), cleaned(item, depth + 1)));
            return items;
        }
        return value instanceof List || value instanceof Map ? "" : value;
    }

    private static List<String> joined(List<String> at, List<String> path) {
        List<String> whole = new ArrayList<>(at);
        whole.addAll(path);
        return whole;
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() > start.size() && path.subList(0, start.size()).equals(start);
    }
}
