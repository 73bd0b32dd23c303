package se.tryggve.form.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tryggve.form.Problem;
import se.tryggve.form.ViewItem;
import se.tryggve.form.ViewRow;
import se.tryggve.form.filling.Node;
import se.tryggve.form.filling.Node.ContentNode;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;
import se.tryggve.form.filling.Node.RowNode;
import se.tryggve.form.page.Items.GroupItem;
import se.tryggve.form.page.Items.ListItem;
import se.tryggve.form.page.Items.RowItem;
import se.tryggve.form.page.Items.SeparatorItem;
import se.tryggve.form.page.Items.SpacerItem;
import se.tryggve.form.page.Items.TextItem;
import se.tryggve.form.schema.Content;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.FilePicker;

/** Lays a filled-in form out as lines of items. */
public final class PageBuilder {

    private final Set<String> drivers;
    private final List<Problem> problems;
    private final String draftPath;
    private final AnswerWords wording;
    private final Locale locale;

    /**
     * Prepares to lay out one form.
     *
     * @param drivers names of fields that others depend on
     * @param problems what is wrong, shown beside the fields that they belong to
     * @param draftPath where buttons inside the form post to
     */
    public PageBuilder(
            Set<String> drivers, List<Problem> problems, String draftPath, AnswerWords wording, Locale locale) {
        this.drivers = drivers;
        this.problems = problems;
        this.draftPath = draftPath;
        this.wording = wording;
        this.locale = locale;
    }

    /** The lines of these components; what is hidden leaves nothing to be seen. */
    public List<ViewRow> rows(List<Node> nodes) {
        List<ViewRow> rows = new ArrayList<>();
        List<ViewItem> line = new ArrayList<>();
        String lineName = null;
        for (Node node : nodes) {
            ViewItem item = node.hidden() ? null : item(node);
            if (item == null) {
                continue;
            }
            if (!line.isEmpty() && (lineName == null || !lineName.equals(node.row()))) {
                rows.add(new ViewRow(List.copyOf(line)));
                line.clear();
            }
            lineName = node.row();
            line.add(item);
        }
        if (!line.isEmpty()) {
            rows.add(new ViewRow(List.copyOf(line)));
        }
        HiddenValues.of(nodes).ifPresent(hidden -> rows.add(new ViewRow(List.of(hidden))));
        return rows;
    }

    private ViewItem item(Node node) {
        if (node instanceof FieldNode field) {
            return field(field);
        }
        if (node instanceof GroupNode group) {
            return new GroupItem(group.label(), rows(group.children()));
        }
        if (node instanceof ListNode list) {
            return list(list);
        }
        return node instanceof ContentNode content ? content(content) : null;
    }

    private ViewItem field(FieldNode field) {
        if (field.readonly()) {
            return FieldItems.closed(field, wording.of(field, locale));
        }
        boolean decides = field.field() instanceof FilePicker
                || field.field().key().stream().anyMatch(drivers::contains);
        return FieldItems.open(field, errors(field.name()), decides ? draftPath : null);
    }

    private ViewItem list(ListNode list) {
        boolean free = list.list().allowAddRemove();
        return new ListItem(
                Problem.anchor(list.name()),
                list.name(),
                list.label(),
                list.list().rowName(),
                errors(list.name()),
                list.rows().stream().map(this::row).toList(),
                free && list.rows().size() < DynamicList.MOST_ROWS,
                free,
                draftPath);
    }

    private RowItem row(RowNode row) {
        List<Node> said =
                row.children().stream().filter(child -> !names(child, row)).toList();
        return new RowItem(Problem.anchor(row.name()), row.name(), row.token(), row.label(), rows(said));
    }

    /** Whether a closed field says only the name that stands in the heading of its row. */
    private static boolean names(Node node, RowNode row) {
        return node instanceof FieldNode field
                && field.readonly()
                && field.name().equals(row.name() + "." + RowNode.NAMED_BY)
                && field.value() instanceof String name
                && row.label().endsWith(": " + name.strip());
    }

    private static ViewItem content(ContentNode node) {
        if (node.content() instanceof Content.TextView) {
            return new TextItem(Markdown.html(node.text()));
        }
        return node.content() instanceof Content.Spacer spacer ? new SpacerItem(spacer.height()) : new SeparatorItem();
    }

    private List<Problem> errors(String name) {
        return problems.stream().filter(problem -> problem.path().equals(name)).toList();
    }
}
