package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.form.schema.DynamicList;

/**
 * The rows of a list: typed values on the one side, what the server knows on the other.
 *
 * @param typed the row as typed
 * @param server the server's row that it came from; empty for a new row
 * @param token which one that is; empty for a new row
 */
record Rows(Map<String, Object> typed, Map<String, Object> server, String token) {

    static List<Rows> of(DynamicList list, Map<String, Object> typed, Map<String, Object> server) {
        Map<String, Map<String, Object>> known = new LinkedHashMap<>();
        Tree.rows(server, list.path()).forEach(row -> known.putIfAbsent(token(row), row));
        List<Map<String, Object>> given = Tree.rows(typed, list.path());
        return list.allowAddRemove() ? free(given, known) : fixed(given, known);
    }

    /** People's rows; each of the server's rows lends its values once. */
    private static List<Rows> free(List<Map<String, Object>> given, Map<String, Map<String, Object>> known) {
        List<Rows> rows = new ArrayList<>();
        for (Map<String, Object> row : given.subList(0, Math.min(given.size(), DynamicList.MOST_ROWS))) {
            Map<String, Object> origin = known.remove(token(row));
            rows.add(origin == null ? new Rows(row, Map.of(), "") : new Rows(row, origin, token(row)));
        }
        return rows;
    }

    /** The server's rows, with what was typed into them; rows without a mark go by their place. */
    private static List<Rows> fixed(List<Map<String, Object>> given, Map<String, Map<String, Object>> known) {
        Map<String, Map<String, Object>> marked = new LinkedHashMap<>();
        given.stream().filter(row -> row.containsKey(Tree.ROW)).forEach(row -> marked.putIfAbsent(token(row), row));
        List<Rows> rows = new ArrayList<>();
        for (Map.Entry<String, Map<String, Object>> origin : known.entrySet()) {
            Map<String, Object> typed = marked.get(origin.getKey());
            int place = rows.size();
            if (typed == null && place < given.size() && !given.get(place).containsKey(Tree.ROW)) {
                typed = given.get(place);
            }
            rows.add(new Rows(typed == null ? Map.of() : typed, origin.getValue(), origin.getKey()));
        }
        return rows;
    }

    private static String token(Map<String, Object> row) {
        Object token = row.get(Tree.ROW);
        return token == null ? "" : token.toString();
    }
}
