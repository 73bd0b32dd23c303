package se.tryggve.form.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.schema.Checkbox;
import se.tryggve.form.schema.ChoiceField;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.Group;

/** Reads posted parameters into a value tree: exactly the form's keys, as typed. */
public final class PageReader {

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final RowBudget budget = new RowBudget();

    private PageReader() {}

    /** The values that a posted page holds. */
    public static Map<String, Object> read(FormSchema schema, Map<String, String[]> parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        new PageReader().read(schema.components(), PostedNode.of(parameters), values);
        return values;
    }

    private void read(List<Component> components, PostedNode posted, Map<String, Object> values) {
        for (Component component : components) {
            if (component instanceof Field field) {
                Tree.put(
                        values, field.key(), value(field, posted.at(field.key()).values()));
            } else if (component instanceof Group group) {
                read(group.components(), posted.at(group.path()), Tree.room(values, group.path()));
            } else if (component instanceof DynamicList list) {
                Tree.put(values, list.path(), rows(list, posted.at(list.path())));
            }
        }
    }

    private List<Object> rows(DynamicList list, PostedNode posted) {
        List<Object> rows = new ArrayList<>();
        for (PostedNode node : posted.rows()) {
            if (!budget.takes(rows.size())) {
                break;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            read(list.components(), node, row);
            List<String> token = node.part(Tree.ROW).values();
            row.put(Tree.ROW, token.isEmpty() ? "" : token.get(0));
            rows.add(row);
        }
        return rows;
    }

    private static Object value(Field field, List<String> values) {
        if (field instanceof FilePicker) {
            return values.stream()
                    .filter(value -> REFERENCE.matcher(value).matches())
                    .distinct()
                    .limit(100)
                    .toList();
        }
        if (field instanceof ChoiceField choice && choice.several()) {
            return values.stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(1000)
                    .toList();
        }
        if (field instanceof Checkbox) {
            return values.contains("true") || values.contains("on");
        }
        return values.isEmpty() ? null : values.get(0);
    }
}
