package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.tryggve.form.Problem;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;
import se.tryggve.form.schema.DynamicList;

/**
 * A form with an answer in it.
 *
 * @param nodes the components with their values, as they stand
 * @param values the answer: what was hidden is absent, what was left empty is null
 */
public record Filled(List<Node> nodes, Map<String, Object> values) {

    /** Everything that must be put right, in the order of the page. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        collect(nodes, problems);
        return problems;
    }

    private static void collect(List<Node> nodes, List<Problem> problems) {
        for (Node node : nodes) {
            if (node.hidden()) {
                continue;
            }
            if (node instanceof FieldNode field && !field.readonly()) {
                field.faults().forEach(fault -> problems.add(problem(field, fault)));
            } else if (node instanceof GroupNode group) {
                collect(group.children(), problems);
            } else if (node instanceof ListNode list) {
                collect(list, problems);
            }
        }
    }

    private static void collect(ListNode list, List<Problem> problems) {
        if (list.given() > DynamicList.MOST_ROWS) {
            problems.add(Problem.of(list.name(), list.fullLabel(), "form.error.rows", DynamicList.MOST_ROWS));
        }
        if (list.fault() != null) {
            problems.add(new Problem(
                    list.name(),
                    list.fullLabel(),
                    list.fault().key(),
                    list.fault().details()));
        }
        list.rows().forEach(row -> collect(row.children(), problems));
    }

    private static Problem problem(FieldNode field, Fault fault) {
        return new Problem(field.name(), field.fullLabel(), fault.key(), fault.details());
    }
}
