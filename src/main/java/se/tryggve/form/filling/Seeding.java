package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.Group;
import se.tryggve.form.schema.JsonValues;

/** What stands in a form before anybody has typed: the recorder's values, else the form's defaults. */
public final class Seeding {

    private Seeding() {}

    /** The first values of a form. Rows get a mark of where they came from. */
    public static Map<String, Object> seed(FormSchema schema, Map<String, Object> given) {
        Map<String, Object> values = JsonValues.map(given);
        fill(schema.components(), values);
        return values;
    }

    /** The first values of a new row. */
    public static Map<String, Object> newRow(DynamicList list) {
        Map<String, Object> row = new LinkedHashMap<>();
        fill(list.components(), row);
        row.put(Tree.ROW, "");
        return row;
    }

    private static void fill(List<Component> components, Map<String, Object> values) {
        for (Component component : components) {
            if (component instanceof Field field && Tree.get(values, field.key()) == null && field.initial() != null) {
                Tree.put(values, field.key(), field.initial());
            } else if (component instanceof Group group) {
                fill(group.components(), Tree.room(values, group.path()));
            } else if (component instanceof DynamicList list) {
                Tree.put(values, list.path(), rows(list, values));
            }
        }
    }

    private static List<Object> rows(DynamicList list, Map<String, Object> values) {
        List<Object> rows = new ArrayList<>();
        boolean given = Tree.get(values, list.path()) instanceof List<?>;
        for (Map<String, Object> row : Tree.rows(values, list.path())) {
            fill(list.components(), row);
            row.put(Tree.ROW, token(row, rows.size()));
            rows.add(row);
        }
        for (int i = 0; !given && i < list.defaultRepetitions(); i++) {
            Map<String, Object> row = newRow(list);
            row.put(Tree.ROW, token(row, i));
            rows.add(row);
        }
        return rows;
    }

    /** A row that has an identity is found again by it; others by their place. */
    private static String token(Map<String, Object> row, int index) {
        for (String identity : List.of("objectId", "id")) {
            if (row.get(identity) != null) {
                return row.get(identity).toString();
            }
        }
        return String.valueOf(index);
    }
}
