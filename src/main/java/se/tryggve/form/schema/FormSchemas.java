package se.tryggve.form.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tryggve.form.schema.Content.Separator;
import se.tryggve.form.schema.Content.Spacer;
import se.tryggve.form.schema.Content.TextView;
import se.tryggve.workflow.Feel;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses form files. Whatever it does not know stops it: nothing in a form is skipped. */
public final class FormSchemas {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String KNOWN = "Use textfield, textarea, number, checkbox, checklist, radio, select, taglist,"
            + " datetime, group, dynamiclist, text, separator, spacer, filepicker or expression.";

    private final String file;
    private final Formulas formulas;
    private final Templates templates;
    private final Objections objections;
    private final FieldParser fields;
    private final Set<String> ids = new HashSet<>();

    private FormSchemas(String file, Feel feel) {
        this.file = file;
        this.formulas = new Formulas(feel);
        this.templates = new Templates(formulas);
        this.objections = new Objections(feel);
        this.fields = new FieldParser(formulas, objections);
    }

    /**
     * Parses a form.
     *
     * @param file the file's name, for the message
     * @param feel checks the expressions
     * @throws InvalidFormException if anything in it is wrong or unknown
     */
    public static FormSchema parse(String file, byte[] json, Feel feel) {
        return new FormSchemas(file, feel).form(tree(file, json));
    }

    private static JsonNode tree(String file, byte[] json) {
        try {
            JsonNode tree = JSON.readTree(json);
            if (tree == null || !tree.isObject()) {
                throw new InvalidFormException(file, "is not a JSON object", "Export the form again.");
            }
            return tree;
        } catch (JacksonException broken) {
            throw new InvalidFormException(
                    file, "is not valid JSON (" + broken.getOriginalMessage() + ")", "Export the form again.");
        }
    }

    private FormSchema form(JsonNode tree) {
        FormElement form = new FormElement(file, tree);
        form.pass("executionPlatform", "executionPlatformVersion", "exporter", "versionTag", "generated", "$schema");
        form.integer("schemaVersion", 1, 19);
        if (!"default".equals(form.requiredText("type", "A form has \"type\": \"default\"."))) {
            throw form.fault("has an unknown type", "A form has \"type\": \"default\".");
        }
        String id = form.requiredText("id", "Give the form the id that the models use.");
        List<Component> components = components(form, new Keys());
        form.refuseUnread();
        return new FormSchema(id, components, Set.copyOf(formulas.names()));
    }

    private List<Component> components(FormElement parent, Keys keys) {
        List<Component> components = new ArrayList<>();
        for (JsonNode node : parent.list("components")) {
            if (!node.isObject()) {
                throw parent.fault("holds " + node + " among its components", "Give objects only.");
            }
            FormElement element = new FormElement(file + ": " + name(node), node);
            components.add(component(element, keys));
            element.refuseUnread();
        }
        return List.copyOf(components);
    }

    private static String name(JsonNode node) {
        String key = node.path("key").asString(node.path("path").asString(""));
        return node.path("type").asString("component")
                + (key.isEmpty() ? "" : " \"" + key + "\"")
                + " (id " + node.path("id").asString("missing") + ")";
    }

    private Component component(FormElement element, Keys keys) {
        Base base = base(element);
        Component field = fields.read(element, base, keys);
        if (field != null) {
            return field;
        }
        return switch (base.type()) {
            case "group" -> group(element, base, keys);
            case "dynamiclist" -> dynamicList(element, base, keys);
            case "expression" -> computed(element, base, keys);
            case "text" -> new TextView(base, text(element));
            case "separator" -> new Separator(base);
            case "spacer" -> spacer(element, base);
            default -> throw element.fault("is of a type that Tryggve does not know", KNOWN);
        };
    }

    private Base base(FormElement element) {
        String type = element.requiredText("type", KNOWN);
        String id = element.requiredText("id", "Give it an id that no other component has.");
        if (!ids.add(id)) {
            throw element.fault("has an id that another component has", "Give each component an id of its own.");
        }
        Again again = again(element.object("properties"));
        FormElement conditional = element.object("conditional");
        Formula hide = Formula.NONE;
        if (conditional != null) {
            hide = formulas.condition(conditional, "hide");
            conditional.refuseUnread();
        }
        FormElement layout = element.object("layout");
        String row = null;
        if (layout != null) {
            row = layout.text("row");
            layout.pass("columns");
            layout.refuseUnread();
        }
        return new Base(id, type, row, hide, again);
    }

    /** The custom property {@code again}; all others are the author's own. */
    private static Again again(FormElement properties) {
        String code = properties == null ? null : properties.text("again");
        return Again.ofCode(code)
                .orElseThrow(() -> properties.fault(
                        "has \"again\" \"" + code + "\"",
                        "Give \"afresh\" for what is answered anew each time, \"remark\" for what is also told to whoever must"
                                + " do a step again, or nothing."));
    }

    private Component group(FormElement element, Base base, Keys keys) {
        element.pass("showOutline", "verticalAlignment");
        Template label = templates.read(element, "label");
        List<String> path = keys.path(element, "path");
        return new Group(base, label, path, components(element, keys.below(path)));
    }

    private Component dynamicList(FormElement element, Base base, Keys keys) {
        element.pass("showOutline", "verticalAlignment", "disableCollapse", "nonCollapsedItems");
        if (element.has("isRepeating") && !element.flag("isRepeating")) {
            throw element.fault("does not repeat", "Set \"isRepeating\" to true, or use a group.");
        }
        if (!element.has("allowAddRemove")) {
            throw element.fault("does not say whether rows may be added", "Set \"allowAddRemove\" to true or false.");
        }
        Template label = templates.read(element, "label");
        if (label == null) {
            throw element.fault("has no label", "Give the list a label.");
        }
        Integer repetitions = element.integer("defaultRepetitions", 0, DynamicList.MOST_ROWS);
        List<String> path = keys.claim(element, "path");
        return new DynamicList(
                base,
                label,
                rowName(element),
                objections.read(element),
                path,
                components(element, new Keys()),
                repetitions == null ? 1 : repetitions,
                element.flag("allowAddRemove"));
    }

    private static String rowName(FormElement element) {
        FormElement properties = element.object("properties");
        return properties == null ? null : properties.text("row");
    }

    private Component computed(FormElement element, Base base, Keys keys) {
        element.pass("computeOn");
        String text = element.requiredText("expression", "Give a FEEL expression.");
        String expression = text.startsWith("=") ? text.substring(1) : text;
        return new Computed(base, keys.claim(element, "key"), formulas.checked(element, "expression", expression));
    }

    private Template text(FormElement element) {
        Template text = templates.read(element, "text");
        element.pass("label");
        return text == null ? Template.of("") : text;
    }

    private static Component spacer(FormElement element, Base base) {
        Integer height = element.integer("height", 1, 1000);
        return new Spacer(base, height == null ? 60 : height);
    }
}
