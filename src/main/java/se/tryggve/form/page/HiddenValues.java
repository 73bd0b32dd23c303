package se.tryggve.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tryggve.form.ViewItem;
import se.tryggve.form.filling.Node;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;
import se.tryggve.form.filling.Node.RowNode;
import se.tryggve.form.filling.Tree;
import se.tryggve.form.page.Items.HiddenItem;
import se.tryggve.form.page.Items.Kept;

/** Collects what was typed into fields that are hidden now. It is kept in the page and never part of an answer. */
final class HiddenValues {

    private HiddenValues() {}

    /** The kept values of the hidden ones among these components; visible containers keep their own. */
    static Optional<ViewItem> of(List<Node> nodes) {
        List<Kept> kept = new ArrayList<>();
        nodes.stream().filter(Node::hidden).forEach(node -> collect(node, kept));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new HiddenItem(kept));
    }

    private static void collect(Node node, List<Kept> kept) {
        if (node instanceof FieldNode field && !field.readonly()) {
            collect(field, kept);
        } else if (node instanceof GroupNode group) {
            group.children().forEach(child -> collect(child, kept));
        } else if (node instanceof ListNode list) {
            list.rows().forEach(row -> collect(row, kept));
        }
    }

    private static void collect(RowNode row, List<Kept> kept) {
        kept.add(new Kept(row.name() + "." + Tree.ROW, row.token()));
        row.children().forEach(child -> collect(child, kept));
    }

    private static void collect(FieldNode field, List<Kept> kept) {
        if (field.typed() instanceof List<?> several) {
            several.stream()
                    .filter(String.class::isInstance)
                    .forEach(item -> kept.add(new Kept(field.name(), (String) item)));
        } else if (!field.shown().isEmpty()) {
            kept.add(new Kept(field.name(), field.shown()));
        }
    }
}
