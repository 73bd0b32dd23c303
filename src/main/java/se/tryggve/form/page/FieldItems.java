package se.tryggve.form.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tryggve.form.Problem;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.page.FieldItem.OptionItem;
import se.tryggve.form.schema.Adorners;
import se.tryggve.form.schema.DateTimeField;
import se.tryggve.form.schema.DateTimeField.Subtype;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.Formula;
import se.tryggve.form.schema.NumberField;
import se.tryggve.form.schema.Options.Option;
import se.tryggve.form.schema.TextArea;
import se.tryggve.form.schema.TextField;
import se.tryggve.form.schema.TextRules;

/** Makes fields ready for the page. */
final class FieldItems {

    private FieldItems() {}

    static FieldItem open(FieldNode node, List<Problem> errors, String live) {
        String id = Problem.anchor(node.name());
        Adorners adorners = AnswerWords.adorners(node);
        return new FieldItem(
                node.field().base().type(),
                id,
                node.name(),
                node.label(),
                node.hint(),
                node.required(),
                errors,
                node.shown(),
                node.text(adorners.prefix()),
                node.text(adorners.suffix()),
                options(node, id),
                node.uploads(),
                live,
                attributes(node),
                limit(node));
    }

    static FieldItem closed(FieldNode node, String words) {
        return new FieldItem(
                "readonly",
                Problem.anchor(node.name()),
                node.name(),
                node.label(),
                node.hint(),
                false,
                List.of(),
                words,
                "",
                "",
                List.of(),
                List.of(),
                null,
                Map.of(),
                null);
    }

    private static List<OptionItem> options(FieldNode node, String id) {
        List<OptionItem> items = new ArrayList<>();
        for (Option option : node.options()) {
            String own = items.isEmpty() ? id : id + "-" + items.size();
            items.add(new OptionItem(own, option.label(), option.token(), node.chosen(option)));
        }
        return items;
    }

    private static Map<String, String> attributes(FieldNode node) {
        if (node.field() instanceof NumberField number) {
            boolean whole = Integer.valueOf(0).equals(number.decimalDigits());
            return Map.of("inputmode", whole ? "numeric" : "decimal");
        }
        if (node.field() instanceof TextField text) {
            return inputMode(text.rules().preset());
        }
        if (node.field() instanceof DateTimeField dateTime) {
            return dateTime(dateTime, node);
        }
        return node.field() instanceof FilePicker files ? files(files, node) : Map.of();
    }

    private static Map<String, String> inputMode(TextRules.Preset preset) {
        if (preset == TextRules.Preset.EMAIL) {
            return Map.of("inputmode", "email", "autocapitalize", "off");
        }
        return preset == TextRules.Preset.PHONE ? Map.of("inputmode", "tel") : Map.of();
    }

    private static Map<String, String> dateTime(DateTimeField field, FieldNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        String type = switch (field.subtype()) {
            case DATE -> "date";
            case TIME -> "time";
            case DATETIME -> "datetime-local";
        };
        attributes.put("type", type);
        if (field.subtype() != Subtype.DATE) {
            attributes.put("step", String.valueOf(field.timeInterval() * 60));
        }
        if (field.subtype() != Subtype.TIME) {
            String midnight = field.subtype() == Subtype.DATETIME ? "T00:00" : "";
            node.firstDay().ifPresent(day -> attributes.put("min", day + midnight));
        }
        return attributes;
    }

    private static Map<String, String> files(FilePicker field, FieldNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (node.property(field.accept()) instanceof String accept) {
            attributes.put("accept", accept);
        }
        if (Boolean.TRUE.equals(node.property(field.multiple()))) {
            attributes.put("multiple", "multiple");
        }
        return attributes;
    }

    private static Object limit(FieldNode node) {
        Formula limit = Formula.NONE;
        if (node.field() instanceof TextField text) {
            limit = text.rules().maxLength();
        } else if (node.field() instanceof TextArea text) {
            limit = text.rules().maxLength();
        }
        return node.property(limit) instanceof BigDecimal number ? number.longValue() : null;
    }
}
