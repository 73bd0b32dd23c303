package se.tryggve.form.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tryggve.form.Problem;
import se.tryggve.form.filling.Seeding;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.FormSchema;

/** Does what the buttons inside a form say: add a row, remove a row, take away a file. */
public final class RowButtons {

    /** Value: the list, as {@code cameras[0].timeWindows}. */
    public static final String ADD = "_add";

    /** Value: the row, as {@code cameras[0]}. */
    public static final String REMOVE = "_remove";

    /** Value: the file picker and the file, as {@code map#<id>}. */
    public static final String REMOVE_FILE = "_removeFile";

    /** Shows the form again for the values typed so far. */
    public static final String REFRESH = "_refresh";

    private RowButtons() {}

    /** Performs the pressed button on the values and returns the element id to go to; null if none was pressed. */
    public static String press(FormSchema schema, Map<String, String[]> parameters, Map<String, Object> values) {
        if (parameters.containsKey(ADD)) {
            return add(schema, first(parameters, ADD), values);
        }
        if (parameters.containsKey(REMOVE)) {
            return remove(schema, first(parameters, REMOVE), values);
        }
        if (parameters.containsKey(REMOVE_FILE)) {
            return removeFile(schema, first(parameters, REMOVE_FILE), values);
        }
        return parameters.containsKey(REFRESH) ? Problem.anchor("") : null;
    }

    private static String add(FormSchema schema, String name, Map<String, Object> values) {
        Spot spot = Spot.find(schema, name, values);
        if (spot == null || !(spot.component() instanceof DynamicList list) || !list.allowAddRemove()) {
            return Problem.anchor("");
        }
        List<Object> rows = rows(spot);
        if (rows.size() >= DynamicList.MOST_ROWS) {
            return Problem.anchor(name);
        }
        rows.add(Seeding.newRow(list));
        return Problem.anchor(name + "[" + (rows.size() - 1) + "]");
    }

    private static String remove(FormSchema schema, String name, Map<String, Object> values) {
        int bracket = name.lastIndexOf('[');
        if (bracket < 0 || !name.substring(bracket).matches("\\[\\d{1,6}]")) {
            return Problem.anchor("");
        }
        String listName = name.substring(0, bracket);
        Spot spot = Spot.find(schema, listName, values);
        if (spot == null || !(spot.component() instanceof DynamicList list) || !list.allowAddRemove()) {
            return Problem.anchor("");
        }
        int index = Integer.parseInt(name.substring(bracket + 1, name.length() - 1));
        List<Object> rows = rows(spot);
        if (index < rows.size()) {
            rows.remove(index);
        }
        return Problem.anchor(listName);
    }

    private static String removeFile(FormSchema schema, String pressed, Map<String, Object> values) {
        int hash = pressed.lastIndexOf('#');
        Spot spot = hash < 0 ? null : Spot.find(schema, pressed.substring(0, hash), values);
        if (spot == null || !(spot.component() instanceof FilePicker)) {
            return Problem.anchor("");
        }
        String id = pressed.substring(hash + 1);
        if (spot.value() instanceof List<?> files) {
            spot.put(files.stream().filter(file -> !id.equals(file)).toList());
        }
        return Problem.anchor(pressed.substring(0, hash));
    }

    private static List<Object> rows(Spot spot) {
        List<Object> rows = new ArrayList<>(Tree.rows(spot.values(), spot.path()));
        spot.put(rows);
        return rows;
    }

    private static String first(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }
}
