package se.tryggve.form.filling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;
import se.tryggve.form.schema.Again;

/** What an answer says to whoever must do an earlier step again. */
public final class Remarks {

    private Remarks() {}

    /** The texts of the fields whose {@code again} is {@code remark}, by their labels; empty if nothing is written. */
    public static Map<String, String> in(Filled filled) {
        Map<String, String> texts = new LinkedHashMap<>();
        collect(filled.nodes(), texts);
        return texts;
    }

    private static void collect(List<Node> nodes, Map<String, String> texts) {
        for (Node node : nodes) {
            if (node.hidden()) {
                continue;
            }
            if (node instanceof FieldNode field) {
                collect(field, texts);
            } else if (node instanceof GroupNode group) {
                collect(group.children(), texts);
            } else if (node instanceof ListNode list) {
                list.rows().forEach(row -> collect(row.children(), texts));
            }
        }
    }

    private static void collect(FieldNode field, Map<String, String> texts) {
        if (field.field().base().again() == Again.REMARK && field.value() instanceof String text && !text.isBlank()) {
            texts.put(field.fullLabel(), text);
        }
    }
}
