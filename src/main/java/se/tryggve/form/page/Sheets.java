package se.tryggve.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.tryggve.form.AnswerSheet;
import se.tryggve.form.AnswerSheet.Entry;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.Node;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;

/** Writes a filled-in form down as people read it. */
public final class Sheets {

    private Sheets() {}

    /** What was shown and answered, in the order of the page. */
    public static AnswerSheet of(Filled filled, AnswerWords wording, Locale locale) {
        return new AnswerSheet(entries(filled.nodes(), wording, locale));
    }

    private static List<Entry> entries(List<Node> nodes, AnswerWords wording, Locale locale) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : nodes) {
            if (node.hidden()) {
                continue;
            }
            if (node instanceof FieldNode field) {
                entries.add(Entry.line(field.label(), wording.of(field, locale)));
            } else if (node instanceof GroupNode group) {
                List<Entry> inside = entries(group.children(), wording, locale);
                if (group.label().isEmpty()) {
                    entries.addAll(inside);
                } else if (!inside.isEmpty()) {
                    entries.add(Entry.section(group.label(), inside));
                }
            } else if (node instanceof ListNode list) {
                list.rows()
                        .forEach(row ->
                                entries.add(Entry.section(row.label(), entries(row.children(), wording, locale))));
            }
        }
        return entries;
    }
}
