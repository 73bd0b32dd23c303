package se.tryggve.handbook.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.DeploymentFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads forms for people who want to know what they will be asked. */
@Component
public class FormReading {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> SILENT = Set.of("separator", "spacer", "text", "expression");

    private final Words words;

    FormReading(Words words) {
        this.words = words;
    }

    /** The fields of a form, those of groups and lists below them. */
    public List<Field> fields(byte[] form) {
        return fields(JSON.readTree(form));
    }

    private List<Field> fields(JsonNode parent) {
        List<Field> fields = new ArrayList<>();
        children(parent).forEach(part -> {
            String label = part.path("label").asString("");
            if (label.isEmpty() && part.has("components")) {
                fields.addAll(fields(part));
            } else if (!SILENT.contains(part.path("type").asString("")) && !label.isEmpty()) {
                fields.add(field(part, label));
            }
        });
        return fields;
    }

    private Field field(JsonNode part, String label) {
        String type = part.path("type").asString("");
        String sort = words.textOr("handbook.field." + type, type);
        List<String> options = children(part, "values")
                .map(option -> option.path("label").asString(""))
                .toList();
        boolean required = part.path("validate").path("required").asBoolean(false);
        return new Field(label.contains("{{") ? sort : label, sort, required, options, fields(part));
    }

    /** What the options of all forms are called: field and value, joined by a blank, to label. */
    static Map<String, String> labels(List<DeploymentFile> forms) {
        Map<String, String> labels = new HashMap<>();
        forms.forEach(form -> collect(JSON.readTree(form.content()), labels));
        return labels;
    }

    private static void collect(JsonNode parent, Map<String, String> labels) {
        children(parent).forEach(part -> {
            String key = part.path("key").asString("");
            children(part, "values")
                    .forEach(option -> labels.putIfAbsent(
                            key + " " + option.path("value").asString(""),
                            option.path("label").asString("")));
            collect(part, labels);
        });
    }

    private static Stream<JsonNode> children(JsonNode parent) {
        return children(parent, "components");
    }

    private static Stream<JsonNode> children(JsonNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false);
    }

    /**
     * One question of a form.
     *
     * @param sort how it is answered, in words
     * @param options what can be chosen; empty where anything can be written
     * @param inside the questions of a group or of each row
     */
    public record Field(String label, String sort, boolean required, List<String> options, List<Field> inside) {}
}
