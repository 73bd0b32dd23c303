package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds its way in JSON-like maps that may hold anything anywhere. */
public final class Tree {

    /** The key under which a row remembers which of the server's rows it came from. */
    public static final String ROW = "_row";

    private Tree() {}

    /** The value at a path; null where there is none. */
    public static Object get(Map<String, Object> map, List<String> path) {
        Object value = map;
        for (String part : path) {
            value = value instanceof Map<?, ?> inner ? inner.get(part) : null;
        }
        return value;
    }

    /** Puts a value at a path, making maps on the way. */
    public static void put(Map<String, Object> map, List<String> path, Object value) {
        room(map, path.subList(0, path.size() - 1)).put(path.get(path.size() - 1), value);
    }

    /** The map at a path, made if there is none. */
    public static Map<String, Object> room(Map<String, Object> map, List<String> path) {
        Map<String, Object> room = map;
        for (String part : path) {
            Map<String, Object> next = map(room.get(part));
            if (next == null) {
                next = new LinkedHashMap<>();
                room.put(part, next);
            }
            room = next;
        }
        return room;
    }

    /** The map at a path; empty where there is none. */
    public static Map<String, Object> branch(Map<String, Object> map, List<String> path) {
        Map<String, Object> branch = map(get(map, path));
        return branch == null ? Map.of() : branch;
    }

    /** The rows at a path: the maps of the list there. */
    public static List<Map<String, Object>> rows(Map<String, Object> map, List<String> path) {
        List<Map<String, Object>> rows = new ArrayList<>();
        if (get(map, path) instanceof List<?> list) {
            for (Object item : list) {
                Map<String, Object> row = map(item);
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : null;
    }
}
