package se.tryggve.workflow.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Where the variables of all models are set, and what each can be. */
final class VariableSources {

    /** Given to every process that a case begins with, by the registry, by what is registered from outside and by added tasks. */
    private static final Set<String> FROM_THE_CASE =
            Set.of("caseId", "kind", "measure", "receivedDate", "registeringGroup", "doingGroup", "doBy");

    private static final Pattern SINGLE = Pattern.compile("\\$\\{answers\\.single\\(decisionResult,\\s*'(\\w+)'\\)}");

    private final Map<String, List<Source>> sources = new HashMap<>();
    private final List<Document> models;
    private final Map<String, Map<String, Set<String>>> forms;
    private final Map<String, Map<String, Set<String>>> tables;

    /**
     * Reads all models.
     *
     * @param forms of each form the values that its fields offer; a field that takes anything is left out
     * @param tables of each decision the values of its columns; a column that computes is left out
     */
    VariableSources(
            List<Document> models,
            Map<String, Map<String, Set<String>>> forms,
            Map<String, Map<String, Set<String>>> tables) {
        this.models = models;
        this.forms = forms;
        this.tables = tables;
        models.forEach(model -> XmlTree.all(model, "*").forEach(this::read));
    }

    private void read(Element element) {
        switch (element.getLocalName()) {
            case "userTask" -> answers(element);
            case "outputParameter", "inputParameter" -> parameter(element);
            case "in" -> mapped(element, null);
            case "out" -> mapped(element, nodeOf(element));
            default ->
                Stream.of("resultVariable", "elementVariable")
                        .map(name -> element.getAttributeNS(Documentation.CAMUNDA, name))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> add(name, nodeOf(element), null));
        }
    }

    private void answers(Element task) {
        Map<String, Set<String>> fields =
                forms.getOrDefault(task.getAttributeNS(Documentation.CAMUNDA, "formRef"), Map.of());
        NameRules.properties(task)
                .filter(property -> property.getAttribute("name").equals("answers"))
                .flatMap(property -> TaskDeclaration.list(property.getAttribute("value")).stream())
                .forEach(answer -> add(answer, task, fields.get(answer)));
    }

    private void parameter(Element parameter) {
        Element node = nodeOf(parameter);
        String text = XmlTree.text(parameter);
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            String table = node.getAttributeNS(Documentation.CAMUNDA, "decisionRef");
            Set<String> values = tables.getOrDefault(table, Map.of()).get(single.group(1));
            add(parameter.getAttribute("name"), new Source(node, values, asking(table) == 1));
        } else {
            add(parameter.getAttribute("name"), node, text.contains("{") ? null : Set.of(text));
        }
    }

    /** A variable that is handed on under its own name can be nothing more by that. */
    private void mapped(Element mapping, Element node) {
        String target = mapping.getAttribute("target");
        if (!target.isEmpty() && target.equals(mapping.getAttribute("source"))) {
            add(target, new Source(node, Set.of(), false));
            return;
        }
        String expression = mapping.getAttribute("sourceExpression");
        boolean said = !expression.isEmpty() && !expression.contains("{");
        add(target, node, said ? Set.of(expression) : null);
    }

    private void add(String variable, Element node, Set<String> values) {
        if (!variable.isEmpty()) {
            add(variable, new Source(node, values, true));
        }
    }

    private void add(String variable, Source source) {
        sources.computeIfAbsent(variable, name -> new ArrayList<>()).add(source);
    }

    /** How many models ask a table: each of several gets only the answers to its own questions. */
    private long asking(String table) {
        return models.stream()
                .filter(model -> XmlTree.all(model, "businessRuleTask")
                        .anyMatch(task -> task.getAttributeNS(Documentation.CAMUNDA, "decisionRef")
                                .equals(table)))
                .count();
    }

    /** The flow node that an element of an extension belongs to. */
    private static Element nodeOf(Element element) {
        Element node = element;
        while (!node.hasAttribute("id") && node.getParentNode() instanceof Element parent) {
            node = parent;
        }
        return node;
    }

    boolean isSet(String variable) {
        return FROM_THE_CASE.contains(variable) || sources.containsKey(variable);
    }

    /** Whether a process may begin with it. */
    boolean comesFromOutside(String variable) {
        return FROM_THE_CASE.contains(variable)
                || sources.getOrDefault(variable, List.of()).stream().anyMatch(source -> source.node() == null);
    }

    /** What a variable can be anywhere; empty if somewhere it can be anything. */
    Optional<Set<String>> values(String variable) {
        return FROM_THE_CASE.contains(variable)
                ? Optional.empty()
                : union(sources.getOrDefault(variable, List.of()).stream());
    }

    /** Where the variable is set at a node, or inside it. */
    List<Source> at(Element node, String variable) {
        return sources.getOrDefault(variable, List.of()).stream()
                .filter(source -> source.node() != null && isWithin(source.node(), node))
                .toList();
    }

    private static boolean isWithin(Element inner, Element outer) {
        return inner == outer || inner.getParentNode() instanceof Element parent && isWithin(parent, outer);
    }

    static Optional<Set<String>> union(Stream<Source> sources) {
        Set<String> all = new TreeSet<>();
        for (Source source : sources.toList()) {
            if (source.values() == null) {
                return Optional.empty();
            }
            all.addAll(source.values());
        }
        return Optional.of(all);
    }

    /** All variables that are set somewhere. */
    Set<String> names() {
        Set<String> names = new HashSet<>(sources.keySet());
        names.addAll(FROM_THE_CASE);
        return names;
    }

    /**
     * One place where a variable is set.
     *
     * @param node null where a caller sets it
     * @param values null where it can be anything
     * @param each whether each of these values can come about there
     */
    record Source(Element node, Set<String> values, boolean each) {}
}
