package se.tryggve.form.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.Node;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Node.GroupNode;
import se.tryggve.form.filling.Node.ListNode;
import se.tryggve.form.filling.Node.RowNode;
import se.tryggve.form.schema.DateTimeField;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.Formula;
import se.tryggve.form.schema.NumberField;
import se.tryggve.form.schema.TextArea;
import se.tryggve.form.schema.TextField;
import se.tryggve.form.schema.TextRules;

/** A filled-in form for programs: what may be sent now, and by which rules. */
public final class Description {

    private Description() {}

    /** The visible fields, groups and lists as JSON-like maps. */
    public static List<Object> of(Filled filled) {
        return nodes(filled.nodes());
    }

    private static List<Object> nodes(List<Node> nodes) {
        List<Object> described = new ArrayList<>();
        for (Node node : nodes) {
            if (node.hidden()) {
                continue;
            }
            if (node instanceof FieldNode field) {
                described.add(field(field));
            } else if (node instanceof GroupNode group) {
                Map<String, Object> map = named("group", null, group.label());
                map.put("components", nodes(group.children()));
                described.add(map);
            } else if (node instanceof ListNode list) {
                described.add(list(list));
            }
        }
        return described;
    }

    private static Map<String, Object> list(ListNode list) {
        Map<String, Object> map = named("dynamiclist", list.name(), list.label());
        map.put("allowAddRemove", list.list().allowAddRemove());
        List<Object> rows = new ArrayList<>();
        for (RowNode row : list.rows()) {
            Map<String, Object> described = new LinkedHashMap<>();
            described.put("_row", row.token());
            described.put("components", nodes(row.children()));
            rows.add(described);
        }
        map.put("rows", rows);
        return map;
    }

    private static Map<String, Object> field(FieldNode node) {
        Map<String, Object> map = named(node.field().base().type(), node.name(), node.label());
        map.put("description", node.hint());
        map.put("required", node.required());
        map.put("readonly", node.readonly());
        map.put("value", node.value() == null ? node.typed() : node.value());
        if (!node.options().isEmpty()) {
            map.put("options", node.options());
        }
        rules(node).forEach((name, formula) -> {
            Object value = node.property(formula);
            if (value != null) {
                map.put(name, value);
            }
        });
        return map;
    }

    private static Map<String, Formula> rules(FieldNode node) {
        Map<String, Formula> rules = new LinkedHashMap<>();
        if (node.field() instanceof TextField text) {
            lengths(text.rules(), rules);
            rules.put(
                    "pattern",
                    Formula.constant(
                            text.rules().pattern() == null
                                    ? null
                                    : text.rules().pattern().pattern()));
            rules.put("validationType", Formula.constant(lower(text.rules().preset())));
        } else if (node.field() instanceof TextArea text) {
            lengths(text.rules(), rules);
        } else if (node.field() instanceof NumberField number) {
            rules.put("min", number.min());
            rules.put("max", number.max());
            rules.put("increment", number.increment());
            rules.put("decimalDigits", Formula.constant(number.decimalDigits()));
        } else if (node.field() instanceof DateTimeField dateTime) {
            rules.put("subtype", Formula.constant(lower(dateTime.subtype())));
            rules.put("timeInterval", Formula.constant(dateTime.timeInterval()));
            rules.put("firstDay", Formula.constant(node.firstDay().orElse(null)));
        } else if (node.field() instanceof FilePicker files) {
            rules.put("accept", files.accept());
            rules.put("multiple", files.multiple());
        }
        return rules;
    }

    private static void lengths(TextRules text, Map<String, Formula> rules) {
        rules.put("minLength", text.minLength());
        rules.put("maxLength", text.maxLength());
    }

    private static String lower(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> named(String type, String path, String label) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", type);
        if (path != null) {
            map.put("path", path);
        }
        map.put("label", label);
        return map;
    }
}
