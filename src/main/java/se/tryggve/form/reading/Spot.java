package se.tryggve.form.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.Group;

/**
 * A list or a file picker of a form, found by its name in a page.
 *
 * @param values the form's or the row's values that it belongs to
 * @param path where in them its own value lies
 */
record Spot(Component component, Map<String, Object> values, List<String> path) {

    private static final Pattern ROW = Pattern.compile("\\G(?:^|\\.)([\\w.]+?)\\[(\\d{1,6})]");

    /** The list or file picker of this name, such as {@code cameras[0].timeWindows}; null if there is none. */
    static Spot find(FormSchema schema, String name, Map<String, Object> values) {
        Matcher row = ROW.matcher(name);
        List<Component> components = schema.components();
        Map<String, Object> at = values;
        int end = 0;
        while (row.find()) {
            List<String> path = List.of(row.group(1).split("\\."));
            List<Map<String, Object>> rows = Tree.rows(at, path);
            int index = Integer.parseInt(row.group(2));
            if (!(find(components, List.of(), path) instanceof DynamicList list) || index >= rows.size()) {
                return null;
            }
            components = list.components();
            at = rows.get(index);
            end = row.end();
        }
        List<String> path = rest(name, end);
        Component component = find(components, List.of(), path);
        return component == null ? null : new Spot(component, at, path);
    }

    /** The list or file picker of this name, whatever rows there are; null if there is none. */
    static Component component(FormSchema schema, String name) {
        Matcher row = ROW.matcher(name);
        List<Component> components = schema.components();
        int end = 0;
        while (row.find()) {
            if (!(find(components, List.of(), List.of(row.group(1).split("\\."))) instanceof DynamicList list)) {
                return null;
            }
            components = list.components();
            end = row.end();
        }
        return find(components, List.of(), rest(name, end));
    }

    Object value() {
        return Tree.get(values, path);
    }

    void put(Object value) {
        Tree.put(values, path, value);
    }

    private static List<String> rest(String name, int end) {
        return List.of(name.substring(end).replaceFirst("^\\.", "").split("\\."));
    }

    private static Component find(List<Component> components, List<String> at, List<String> path) {
        for (Component component : components) {
            if (component instanceof DynamicList list && joined(at, list.path()).equals(path)
                    || component instanceof FilePicker files
                            && joined(at, files.key()).equals(path)) {
                return component;
            }
            Component inside =
                    component instanceof Group group ? find(group.components(), joined(at, group.path()), path) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static List<String> joined(List<String> at, List<String> path) {
        List<String> whole = new ArrayList<>(at);
        whole.addAll(path);
        return whole;
    }
}
