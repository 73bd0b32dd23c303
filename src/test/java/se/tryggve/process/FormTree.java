package se.tryggve.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the trees of values that forms send. */
final class FormTree {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private FormTree() {}

    /** What stands at a path such as {@code objects[0].outcome}; null if nothing does. */
    static Object valueAt(Map<String, Object> values, String path) {
        Object at = values;
        for (String step : steps(path)) {
            if (at instanceof List<?> list) {
                at = Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null;
            } else {
                at = at == null ? null : asMap(at).get(step);
            }
        }
        return at;
    }

    private static String[] steps(String path) {
        return path.replace("[", ".").replace("]", "").split("\\.");
    }

    /** Writes a value at a path; a list on the way there gets its first row. */
    static void put(Map<String, Object> values, String path, Object value) {
        Object at = values;
        String[] steps = steps(path);
        for (int i = 0; i < steps.length - 1; i++) {
            at = at instanceof List<?> list
                    ? list.get(Integer.parseInt(steps[i]))
                    : asMap(at).computeIfAbsent(steps[i], step -> new ArrayList<>(List.of(new LinkedHashMap<>())));
        }
        asMap(at).put(steps[steps.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(Object map) {
        return (Map<String, Object>) map;
    }

    /** The rows of a list; none of anything else. */
    static List<Map<String, Object>> maps(Object list) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.stream().filter(Map.class::isInstance).forEach(item -> maps.add(asMap(item)));
        }
        return maps;
    }

    /** A copy as a map; empty for nothing. */
    static Map<String, Object> tree(Object value) {
        return value == null ? new LinkedHashMap<>() : new JsonMapper().convertValue(value, TREE);
    }
}
