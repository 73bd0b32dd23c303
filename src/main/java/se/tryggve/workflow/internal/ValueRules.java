package se.tryggve.workflow.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;
import se.tryggve.workflow.internal.VariableSources.Source;

/** Gateways ask for variables that something sets and values that something gives, and have a way for each of them. */
class ValueRules {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern COMPARISON = Pattern.compile("\\b([a-z]\\w*) (?:==|!=) '([^']*)'");
    private static final Pattern ALTERNATIVES =
            Pattern.compile("\\s*\\$\\{\\s*\\w+ == '[^']*'(?:\\s*\\|\\|\\s*\\w+ == '[^']*')*\\s*}\\s*");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.'])([a-zA-Z]\\w*)");
    private static final Set<String> WORDS = Set.of(
            "null",
            "true",
            "false",
            "empty",
            "and",
            "or",
            "not",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            "div",
            "mod",
            "instanceof",
            "execution",
            "task",
            "decisionResult");

    private final String path;
    private final Document model;
    private final ModelWays ways;
    private final VariableSources sources;
    private final Set<String> beans;

    ValueRules(String path, Document model, VariableSources sources, Set<String> beans) {
        this.path = path;
        this.model = model;
        this.ways = new ModelWays(model);
        this.sources = sources;
        this.beans = beans;
    }

    void check() {
        XmlTree.all(model, "*").forEach(this::readsOnlyWhatIsSet);
        XmlTree.all(model, "conditionExpression").forEach(this::asksForWhatCanBe);
        ways.nodes()
                .filter(node -> Set.of("exclusiveGateway", "inclusiveGateway").contains(node.getLocalName()))
                .filter(node -> node.getAttribute("default").isEmpty())
                .forEach(this::hasAWayForEach);
    }

    private void readsOnlyWhatIsSet(Element element) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            texts.add(element.getAttributes().item(i).getNodeValue());
        }
        if (XmlTree.children(element).findFirst().isEmpty()) {
            texts.add(element.getTextContent());
        }
        texts.forEach(text -> {
            Matcher expression = EXPRESSION.matcher(text);
            while (expression.find()) {
                names(expression.group(1)).forEach(name -> isSet(element, name));
            }
        });
        if (Set.of("in", "out").contains(element.getLocalName())
                && !element.getAttribute("source").isEmpty()) {
            isSet(element, element.getAttribute("source"));
        }
    }

    private static List<String> names(String expression) {
        return NAME.matcher(expression.replaceAll("'[^']*'|\"[^\"]*\"", " "))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private void isSet(Element element, String name) {
        ModelFault.unless(
                WORDS.contains(name) || beans.contains(name) || sources.isSet(name),
                path,
                owner(element),
                "reads " + name + ", which no form, table, call or bean gives",
                "Write " + NameRules.nearest(name, sources.names()) + " if that is meant, or let a step give it.");
    }

    private static Element owner(Element element) {
        Element owner = element;
        while (!owner.hasAttribute("id") && owner.getParentNode() instanceof Element parent) {
            owner = parent;
        }
        return owner;
    }

    private void asksForWhatCanBe(Element condition) {
        Matcher comparison = COMPARISON.matcher(condition.getTextContent());
        while (comparison.find()) {
            String variable = comparison.group(1);
            String value = comparison.group(2);
            Optional<Set<String>> values = sources.values(variable);
            ModelFault.unless(
                    values.isEmpty() || values.get().contains(value),
                    path,
                    owner(condition),
                    "asks whether " + variable + " is " + value + ", which no form, table or call can answer",
                    "Write one of " + values.map(Object::toString).orElse("") + ", or let a form or a table give "
                            + value + ".");
        }
    }

    private void hasAWayForEach(Element gateway) {
        List<String> conditions = ways.flowsFrom(gateway)
                .map(flow -> XmlTree.children(flow, "conditionExpression")
                        .map(Element::getTextContent)
                        .collect(Collectors.joining()))
                .toList();
        Map<String, Set<String>> asked = asked(conditions);
        if (conditions.size() > 1 && asked.size() == 1) {
            String variable = asked.keySet().iterator().next();
            given(gateway, variable).ifPresent(values -> {
                Set<String> without = new TreeSet<>(values);
                without.removeAll(asked.get(variable));
                ModelFault.unless(
                        without.isEmpty(),
                        path,
                        gateway,
                        "has no way for " + variable + " = " + String.join(", ", without)
                                + ", which a step before it can answer",
                        "Add the answer to one of its ways, or take it out of the form or the table.");
            });
        }
    }

    /** The values that the conditions compare one variable with; empty where they ask anything else. */
    private static Map<String, Set<String>> asked(List<String> conditions) {
        if (!conditions.stream()
                .allMatch(condition -> ALTERNATIVES.matcher(condition).matches())) {
            return Map.of();
        }
        return conditions.stream()
                .flatMap(condition -> COMPARISON.matcher(condition).results())
                .collect(Collectors.groupingBy(
                        found -> found.group(1), Collectors.mapping(found -> found.group(2), Collectors.toSet())));
    }

    /** What the variable can be when a case comes to a node, from the nearest places that set it; empty if anything, or parted before. */
    private Optional<Set<String>> given(Element gateway, String variable) {
        List<Source> found = new ArrayList<>();
        Set<Element> seen = new HashSet<>();
        Deque<Element> waiting = new ArrayDeque<>(ways.before(gateway));
        boolean begins = ways.before(gateway).isEmpty();
        while (!waiting.isEmpty()) {
            Element node = waiting.poll();
            if (node != gateway
                    && ways.flowsFrom(node).anyMatch(flow -> XmlTree.text(flow).contains(variable + " "))) {
                return Optional.empty();
            }
            if (seen.add(node)) {
                List<Source> here = sources.at(node, variable);
                found.addAll(here);
                List<Element> before = here.isEmpty() ? ways.before(node) : List.of();
                begins |= here.isEmpty() && before.isEmpty();
                waiting.addAll(before);
            }
        }
        boolean anything = begins && sources.comesFromOutside(variable);
        return anything || !found.stream().allMatch(Source::each)
                ? Optional.empty()
                : VariableSources.union(found.stream());
    }
}
