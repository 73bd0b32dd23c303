package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.StringUtils;
import se.tryggve.form.filling.FormFiller.Surroundings;
import se.tryggve.form.filling.Node.ComputedNode;
import se.tryggve.form.filling.Node.ContentNode;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;
import se.tryggve.form.filling.Node.RowNode;
import se.tryggve.form.schema.ChoiceField;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.Computed;
import se.tryggve.form.schema.Content;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.Formula;
import se.tryggve.form.schema.Group;
import se.tryggve.form.schema.Objection;
import se.tryggve.form.schema.Options.Option;
import se.tryggve.form.schema.Template;

/** One walk through a form. In the first one nothing is hidden and nothing computed, as no value is known yet. */
final class Round {

    private final Surroundings around;
    private final boolean first;

    private Round(Surroundings around, boolean first) {
        this.around = around;
        this.first = first;
    }

    static Round first(Surroundings around) {
        return new Round(around, true);
    }

    static Round further(Surroundings around) {
        return new Round(around, false);
    }

    Filled go(FormSchema schema, Map<String, Object> typed, Map<String, Object> server, Map<String, Object> former) {
        Map<String, Object> values = new LinkedHashMap<>();
        Scope scope = Scope.root(around.facts(), former, schema.components());
        Place top = new Place("", "", typed, server, former, values, scope, false);
        return new Filled(nodes(schema.components(), top), values);
    }

    private List<Node> nodes(List<Component> components, Place place) {
        List<Node> nodes = new ArrayList<>();
        components.forEach(component -> nodes.add(node(component, place)));
        return nodes;
    }

    private Node node(Component component, Place place) {
        boolean hidden = place.hidden() || truth(component.base().hide(), place);
        if (component instanceof Field field) {
            return field(field, place, hidden);
        }
        if (component instanceof Group group) {
            Place inside = place.inGroup(group.path(), hidden, new LinkedHashMap<>());
            String label = text(group.label(), place);
            return new GroupNode(group, label, hidden, nodes(group.components(), inside));
        }
        if (component instanceof DynamicList list) {
            return list(list, place, hidden);
        }
        if (component instanceof Computed computed) {
            return computed(computed, place, hidden);
        }
        String text = component instanceof Content.TextView view ? markdown(view.text(), place) : "";
        return new ContentNode((Content) component, hidden, text);
    }

    private Node field(Field field, Place place, boolean hidden) {
        Field.Traits traits = field.traits();
        boolean readonly = traits.disabled() || truth(traits.readonly(), place);
        boolean required = truth(traits.required(), place);
        Object typed = Tree.get(readonly ? place.server() : place.typed(), field.key());
        String hint = text(traits.hint(), place);
        Circumstances circumstances = circumstances(field, place, hint);
        boolean open =
                !readonly && typed != null && !"".equals(typed) && !List.of().equals(typed);
        Reading reading = FieldReader.read(field, typed, required, circumstances)
                .with(open ? fault(traits.objection(), place) : null);
        if (!hidden && !traits.disabled()) {
            Tree.put(place.out(), field.key(), reading.value());
        }
        String label = text(traits.label(), place);
        return new FieldNode(
                field,
                place.name(field.key()),
                label,
                place.title() + label,
                hint,
                hidden,
                readonly,
                required,
                typed,
                reading.value(),
                reading.faults(),
                circumstances);
    }

    private Fault fault(Objection objection, Place place) {
        return truth(objection.when(), place) ? Fault.of("form.error.wrong", text(objection.message(), place)) : null;
    }

    private Circumstances circumstances(Field field, Place place, String hint) {
        List<Option> options = field instanceof ChoiceField choice
                ? OptionLists.of(choice.options(), around.expressions(), place.scope())
                : List.of();
        return new Circumstances(
                around.expressions(), place.scope(), hint, options, around.today(), around.zone(), around.uploads());
    }

    private Node computed(Computed computed, Place place, boolean hidden) {
        Object value = first
                ? null
                : around.expressions()
                        .value(computed.expression(), place.scope().names());
        if (!hidden) {
            Tree.put(place.out(), computed.key(), value);
        }
        return new ComputedNode(place.name(computed.key()), hidden, value);
    }

    private Node list(DynamicList list, Place place, boolean hidden) {
        String name = place.name(list.path());
        String label = text(list.label(), place);
        List<Object> out = new ArrayList<>();
        List<RowNode> rows = new ArrayList<>();
        for (Rows row : Rows.of(list, place.typed(), place.server())) {
            Map<String, Object> values = carried(list, row.server());
            rows.add(row(list, place, label, row, rows.size(), values));
            out.add(values);
        }
        if (!hidden) {
            Tree.put(place.out(), list.path(), out);
        }
        int given = Tree.rows(place.typed(), list.path()).size();
        return new ListNode(
                list, name, label, place.title() + label, hidden, given, fault(list.objection(), place), rows);
    }

    private RowNode row(DynamicList list, Place place, String label, Rows row, int index, Map<String, Object> values) {
        List<Map<String, Object>> former = Tree.rows(place.former(), list.path());
        Map<String, Object> before = index < former.size() ? former.get(index) : Map.of();
        String name = place.name(list.path()) + "[" + index + "]";
        String title = rowTitle(list, label) + " " + (index + 1);
        boolean hidden = place.hidden() || truth(list.base().hide(), place);
        Place inside = new Place(
                name + ".",
                place.title() + title + ": ",
                row.typed(),
                row.server(),
                before,
                values,
                place.scope().row(before, list.components(), index + 1),
                hidden);
        return new RowNode(name, row.token(), titled(title, before), nodes(list.components(), inside));
    }

    private static String rowTitle(DynamicList list, String label) {
        return list.rowName() == null ? label : StringUtils.capitalize(list.rowName());
    }

    private static String titled(String title, Map<String, Object> row) {
        return row.get(RowNode.NAMED_BY) instanceof String own && !own.isBlank() ? title + ": " + own.strip() : title;
    }

    /** What the server's row holds beside the fields of the form. */
    private static Map<String, Object> carried(DynamicList list, Map<String, Object> server) {
        Map<String, Object> carried = new LinkedHashMap<>(server);
        Set<String> heads = Scope.heads(list.components());
        carried.keySet().removeIf(key -> key.equals(Tree.ROW) || heads.contains(key));
        return carried;
    }

    private boolean truth(Formula formula, Place place) {
        if (first && formula.expression() != null) {
            return false;
        }
        return around.expressions().truth(formula, place.scope());
    }

    private String markdown(Template template, Place place) {
        return first
                ? ""
                : around.expressions().markdown(template, place.scope()).strip();
    }

    private String text(Template template, Place place) {
        return first ? "" : around.expressions().text(template, place.scope()).strip();
    }
}
