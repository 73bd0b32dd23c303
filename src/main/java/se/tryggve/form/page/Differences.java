package se.tryggve.form.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.tryggve.form.Difference;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.Node;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;

/** Sets two people's texts side by side. */
public final class Differences {

    private final AnswerWords wording;
    private final Locale locale;

    /** For texts in this language. */
    public Differences(AnswerWords wording, Locale locale) {
        this.wording = wording;
        this.locale = locale;
    }

    /** The fields that differ, hidden ones too, as they hold text that somebody wrote. */
    public List<Difference> between(Filled mine, Filled theirs) {
        Map<String, FieldNode> left = new LinkedHashMap<>();
        Map<String, FieldNode> right = new LinkedHashMap<>();
        collect(mine.nodes(), left);
        collect(theirs.nodes(), right);
        Set<String> names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String one = words(left.get(name));
            String other = words(right.get(name));
            if (!one.equals(other)) {
                FieldNode any = left.containsKey(name) ? left.get(name) : right.get(name);
                differences.add(new Difference(any.fullLabel(), one, other));
            }
        }
        return differences;
    }

    private String words(FieldNode node) {
        return node == null ? "" : wording.of(node, locale);
    }

    private static void collect(List<Node> nodes, Map<String, FieldNode> fields) {
        for (Node node : nodes) {
            if (node instanceof FieldNode field && !field.readonly()) {
                fields.put(field.name(), field);
            } else if (node instanceof GroupNode group) {
                collect(group.children(), fields);
            } else if (node instanceof ListNode list) {
                list.rows().forEach(row -> collect(row.children(), fields));
            }
        }
    }
}
