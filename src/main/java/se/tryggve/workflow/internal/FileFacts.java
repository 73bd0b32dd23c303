package se.tryggve.workflow.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What forms and decision tables say, for comparison. */
final class FileFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FileFacts() {}

    /** A form's parts by id, in order: what readers call each and everything that it says. */
    static Map<String, Field> fields(byte[] form) {
        Map<String, Field> fields = new LinkedHashMap<>();
        collect(JSON.readTree(form), fields);
        return fields;
    }

    private static void collect(JsonNode parent, Map<String, Field> fields) {
        StreamSupport.stream(parent.path("components").spliterator(), false).forEach(part -> {
            String id = part.path("key").asString(part.path("id").asString(""));
            fields.put(id, new Field(label(part, id), withoutParts(part)));
            collect(part, fields);
        });
    }

    private static String label(JsonNode part, String id) {
        String label = part.path("label").asString("");
        String text = label.isEmpty() ? part.path("text").asString(id) : label;
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }

    private static String withoutParts(JsonNode part) {
        return part.properties().stream()
                .filter(said -> !Set.of("components", "id", "layout").contains(said.getKey()))
                .map(said -> said.getKey() + ": " + said.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A table's rows as texts, whatever their ids. */
    static Set<String> rows(byte[] table) {
        return XmlTree.all(XmlTree.read(table), "rule")
                .map(rule -> XmlTree.children(rule)
                        .filter(cell -> cell.getLocalName().endsWith("Entry"))
                        .map(XmlTree::text)
                        .collect(Collectors.joining(" | ")))
                .collect(Collectors.toSet());
    }

    /** One part of a form. */
    record Field(String label, String said) {}
}
