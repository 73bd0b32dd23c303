package se.tryggve.workflow.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.w3c.dom.Element;
import se.tryggve.workflow.DeploymentFile;
import se.tryggve.workflow.XmlTree;
import tools.jackson.core.JacksonException;
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

    /** Of each form by its id, the values that its choices offer, by field; other fields are left out. */
    static Map<String, Map<String, Set<String>>> options(List<DeploymentFile> files) {
        Map<String, Map<String, Set<String>>> forms = new HashMap<>();
        files.stream().filter(DeploymentFile::isForm).forEach(file -> {
            Map<String, Set<String>> fields = new HashMap<>();
            collectOptions(tree(file), fields);
            forms.put(file.expectedId(), fields);
        });
        return forms;
    }

    /** A form that is not JSON offers nothing here; the form's own check names the fault. */
    private static JsonNode tree(DeploymentFile file) {
        try {
            return JSON.readTree(file.content());
        } catch (JacksonException broken) {
            return JSON.createObjectNode();
        }
    }

    private static void collectOptions(JsonNode parent, Map<String, Set<String>> fields) {
        StreamSupport.stream(parent.path("components").spliterator(), false).forEach(part -> {
            Set<String> values = StreamSupport.stream(part.path("values").spliterator(), false)
                    .map(option -> option.path("value").asString(""))
                    .collect(Collectors.toSet());
            if (!values.isEmpty()) {
                fields.put(part.path("key").asString(""), values);
            }
            collectOptions(part, fields);
        });
    }

    /** Of each decision by its id, the values of its columns; a column that computes its answer is left out. */
    static Map<String, Map<String, Set<String>>> outputs(List<DeploymentFile> files) {
        Map<String, Map<String, Set<String>>> tables = new HashMap<>();
        files.stream()
                .filter(DeploymentFile::isTable)
                .flatMap(file -> XmlTree.all(XmlTree.read(file.content()), "decision"))
                .forEach(decision -> tables.put(decision.getAttribute("id"), columns(decision)));
        return tables;
    }

    private static Map<String, Set<String>> columns(Element decision) {
        Map<String, Set<String>> columns = new HashMap<>();
        XmlTree.children(decision, "decisionTable").forEach(table -> {
            List<Element> outputs = XmlTree.children(table, "output").toList();
            for (int i = 0; i < outputs.size(); i++) {
                int column = i;
                List<String> cells = XmlTree.children(table, "rule")
                        .map(rule -> XmlTree.text(
                                XmlTree.children(rule, "outputEntry").toList().get(column)))
                        .toList();
                if (cells.stream().allMatch(cell -> cell.matches("\"[^\"]*\"|true|false|null|"))) {
                    columns.put(
                            outputs.get(i).getAttribute("name"),
                            cells.stream()
                                    .map(cell -> cell.replace("\"", ""))
                                    .filter(cell -> !cell.isEmpty() && !cell.equals("null"))
                                    .collect(Collectors.toSet()));
                }
            }
        });
        return columns;
    }

    /** One part of a form. */
    record Field(String label, String said) {}
}
