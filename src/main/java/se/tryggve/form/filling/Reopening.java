package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.Group;
import se.tryggve.form.schema.JsonValues;

/** What stands in a form when its step is done again: what was submitted last, to be changed. */
public final class Reopening {

    private Reopening() {}

    /**
     * The first values of a form that is answered again.
     *
     * @param server the first values without the former answer (see {@link Seeding})
     * @param given what the recorder gave of them; it is newer than the former answer and stays
     * @param former the values submitted last; what must be answered afresh is left out of them
     */
    public static Map<String, Object> open(
            FormSchema schema, Map<String, Object> server, Map<String, Object> given, Map<String, Object> former) {
        Map<String, Object> values = JsonValues.map(server);
        put(schema.components(), values, given, former);
        return values;
    }

    private static void put(
            List<Component> components,
            Map<String, Object> values,
            Map<String, Object> given,
            Map<String, Object> former) {
        for (Component component : components) {
            if (component.base().afresh()) {
                continue;
            }
            if (component instanceof Field field) {
                putField(field.key(), values, given, former);
            } else if (component instanceof Group group) {
                put(
                        group.components(),
                        Tree.room(values, group.path()),
                        Tree.branch(given, group.path()),
                        Tree.branch(former, group.path()));
            } else if (component instanceof DynamicList list) {
                putRows(list, values, given, former);
            }
        }
    }

    private static void putField(
            List<String> key, Map<String, Object> values, Map<String, Object> given, Map<String, Object> former) {
        List<String> last = key.subList(key.size() - 1, key.size());
        Map<String, Object> answered = Tree.branch(former, key.subList(0, key.size() - 1));
        if (Tree.get(given, key) == null && answered.containsKey(last.get(0))) {
            Tree.put(values, key, Tree.get(former, key));
        }
    }

    private static void putRows(
            DynamicList list, Map<String, Object> values, Map<String, Object> given, Map<String, Object> former) {
        if (Tree.get(given, list.path()) instanceof List<?> || !(Tree.get(former, list.path()) instanceof List<?>)) {
            return;
        }
        List<Object> rows = new ArrayList<>();
        for (Map<String, Object> answered : Tree.rows(former, list.path())) {
            Map<String, Object> row = Seeding.newRow(list);
            put(list.components(), row, Map.of(), answered);
            if (!list.allowAddRemove()) {
                row.remove(Tree.ROW);
            }
            rows.add(row);
        }
        Tree.put(values, list.path(), rows);
    }
}
