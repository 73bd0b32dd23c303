package se.tryggve.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.form.Problem;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.Node;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;

/** What fields are called on the page, for problems that were found before the page was known. */
record Labels(Map<String, String> byName) {

    static Labels of(Filled filled) {
        Map<String, String> labels = new HashMap<>();
        collect(filled.nodes(), labels);
        return new Labels(labels);
    }

    /** The problems with the fields' names instead of their paths. */
    List<Problem> on(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.label().equals(problem.path()) && byName.containsKey(problem.path())
                        ? new Problem(problem.path(), byName.get(problem.path()), problem.key(), problem.details())
                        : problem)
                .toList();
    }

    private static void collect(List<Node> nodes, Map<String, String> labels) {
        for (Node node : nodes) {
            if (node instanceof FieldNode field) {
                labels.put(field.name(), field.fullLabel());
            } else if (node instanceof GroupNode group) {
                collect(group.children(), labels);
            } else if (node instanceof ListNode list) {
                labels.put(list.name(), list.fullLabel());
                list.rows().forEach(row -> collect(row.children(), labels));
            }
        }
    }
}
