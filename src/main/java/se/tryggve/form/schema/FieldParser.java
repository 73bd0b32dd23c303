package se.tryggve.form.schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import se.tryggve.form.schema.ChoiceField.Look;
import se.tryggve.form.schema.DateTimeField.Subtype;
import se.tryggve.form.schema.DateTimeField.TimeFormat;
import se.tryggve.form.schema.Field.Traits;
import tools.jackson.databind.JsonNode;

/** Reads the components that people fill in. */
final class FieldParser {

    private static final String ALTERNATIVES = "Use one of %s.";

    private final Formulas formulas;
    private final Templates templates;
    private final OptionsParser options;
    private final Objections objections;

    FieldParser(Formulas formulas, Objections objections) {
        this.formulas = formulas;
        this.templates = new Templates(formulas);
        this.options = new OptionsParser(formulas);
        this.objections = objections;
    }

    /** The field, or null if the type is not that of a field. */
    Field read(FormElement element, Base base, Keys keys) {
        return switch (base.type()) {
            case "textfield" -> textField(element, base, keys);
            case "textarea" -> textArea(element, base, keys);
            case "number" -> number(element, base, keys);
            case "checkbox" -> new Checkbox(base, plain(element, keys), initial(element, JsonNode::isBoolean));
            case "radio", "select", "checklist", "taglist" -> choice(element, base, keys);
            case "datetime" -> dateTime(element, base, keys);
            case "filepicker" -> filePicker(element, base, keys);
            default -> null;
        };
    }

    private Field textField(FormElement element, Base base, Keys keys) {
        FormElement rules = rules(element);
        TextRules text = new TextRules(
                formulas.number(rules, "minLength"),
                formulas.number(rules, "maxLength"),
                pattern(rules),
                preset(rules));
        return new TextField(
                base, traits(element, rules, keys), text, adorners(element), initial(element, JsonNode::isString));
    }

    private Field textArea(FormElement element, Base base, Keys keys) {
        FormElement rules = rules(element);
        TextRules text =
                new TextRules(formulas.number(rules, "minLength"), formulas.number(rules, "maxLength"), null, null);
        return new TextArea(base, traits(element, rules, keys), text, initial(element, JsonNode::isString));
    }

    private Field number(FormElement element, Base base, Keys keys) {
        FormElement rules = rules(element);
        Formula min = formulas.number(rules, "min");
        Formula max = formulas.number(rules, "max");
        return new NumberField(
                base,
                traits(element, rules, keys),
                min,
                max,
                formulas.number(element, "increment"),
                element.integer("decimalDigits", 0, 20),
                element.flag("serializeToString"),
                adorners(element),
                initial(element, value -> value.isNumber() || value.isString()));
    }

    private Field choice(FormElement element, Base base, Keys keys) {
        Look look = Look.valueOf(base.type().toUpperCase(Locale.ROOT));
        if (look == Look.SELECT) {
            element.pass("searchable");
        }
        boolean several = look == Look.CHECKLIST || look == Look.TAGLIST;
        Object initial = initial(element, value -> several ? value.isArray() : value.isValueNode());
        return new ChoiceField(base, plain(element, keys), look, options.read(element), initial);
    }

    private Field dateTime(FormElement element, Base base, Keys keys) {
        Subtype subtype = oneOf(
                element, "subtype", Map.of("date", Subtype.DATE, "time", Subtype.TIME, "datetime", Subtype.DATETIME));
        TimeFormat format = oneOf(
                element,
                "timeSerializingFormat",
                Map.of(
                        "utc_offset", TimeFormat.UTC_OFFSET,
                        "utc_normalized", TimeFormat.UTC_NORMALIZED,
                        "no_timezone", TimeFormat.NO_TIMEZONE));
        Integer interval = element.integer("timeInterval", 1, 60);
        element.pass("use24h");
        Template label = dateLabel(element, subtype);
        return new DateTimeField(
                base,
                traits(element, rules(element), keys, label),
                subtype == null ? Subtype.DATE : subtype,
                format == null ? TimeFormat.UTC_OFFSET : format,
                interval == null ? 1 : interval,
                element.flag("disallowPassedDates"),
                initial(element, JsonNode::isString));
    }

    private Template dateLabel(FormElement element, Subtype subtype) {
        Template whole = templates.read(element, "label");
        Template date = templates.read(element, "dateLabel");
        Template time = templates.read(element, "timeLabel");
        if (whole != null) {
            return whole;
        }
        return subtype == Subtype.TIME || date == null ? time : date;
    }

    private Field filePicker(FormElement element, Base base, Keys keys) {
        return new FilePicker(
                base, plain(element, keys), formulas.text(element, "accept"), formulas.condition(element, "multiple"));
    }

    private Traits plain(FormElement element, Keys keys) {
        return traits(element, rules(element), keys);
    }

    private Traits traits(FormElement element, FormElement rules, Keys keys) {
        return traits(element, rules, keys, templates.read(element, "label"));
    }

    private Traits traits(FormElement element, FormElement rules, Keys keys, Template label) {
        if (label == null) {
            throw element.fault("has no label", "Give it a label: a field without a name cannot be used by everybody.");
        }
        Formula required = formulas.condition(rules, "required");
        rules.refuseUnread();
        return new Traits(
                keys.claim(element, "key"),
                label,
                templates.read(element, "description"),
                formulas.condition(element, "readonly"),
                element.flag("disabled"),
                required,
                objections.read(element));
    }

    private static FormElement rules(FormElement element) {
        FormElement rules = element.object("validate");
        return rules == null
                ? new FormElement(element.where(), tools.jackson.databind.node.JsonNodeFactory.instance.objectNode())
                : rules;
    }

    private Adorners adorners(FormElement element) {
        FormElement appearance = element.object("appearance");
        if (appearance == null) {
            return new Adorners(null, null);
        }
        Adorners adorners =
                new Adorners(templates.read(appearance, "prefixAdorner"), templates.read(appearance, "suffixAdorner"));
        appearance.refuseUnread();
        return adorners;
    }

    private static Pattern pattern(FormElement rules) {
        String text = rules.text("pattern");
        try {
            return text == null || text.isEmpty() ? null : Pattern.compile(text);
        } catch (PatternSyntaxException wrong) {
            throw rules.fault(
                    "has the pattern \"" + text + "\", which is not a regular expression (" + wrong.getDescription()
                            + ")",
                    "Correct the pattern.");
        }
    }

    private static TextRules.Preset preset(FormElement rules) {
        String type = rules.text("validationType");
        if (type == null || type.isEmpty() || type.equals("custom")) {
            return null;
        }
        return switch (type) {
            case "email" -> TextRules.Preset.EMAIL;
            case "phone" -> TextRules.Preset.PHONE;
            default ->
                throw rules.fault(
                        "has the validationType \"" + type + "\"",
                        ALTERNATIVES.formatted(List.of("email", "phone", "custom")));
        };
    }

    private static <T> T oneOf(FormElement element, String name, Map<String, T> values) {
        String text = element.text(name);
        if (text != null && !values.containsKey(text)) {
            throw element.fault("has \"" + name + "\" \"" + text + "\"", ALTERNATIVES.formatted(values.keySet()));
        }
        return text == null ? null : values.get(text);
    }

    private static Object initial(FormElement element, java.util.function.Predicate<JsonNode> fits) {
        JsonNode value = element.any("defaultValue");
        if (value == null) {
            return null;
        }
        if (!fits.test(value)) {
            throw element.fault("has the defaultValue " + value + " of the wrong type", "Correct the default value.");
        }
        return JsonValues.of(value);
    }
}
