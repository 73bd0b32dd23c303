package se.tryggve.workflow.internal;

import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Names in a model that nobody reads are misspelt: the engine would pass over them in silence. */
class NameRules {

    private static final Set<String> PROPERTIES = Set.of(
            "advisory",
            "answers",
            "document",
            "dueBasis",
            "dueRule",
            "letter",
            "marks",
            "mayEndCase",
            "phase",
            "phases",
            "possible",
            "publicAct",
            "raisedBy",
            "records",
            "secondPersonOf");
    private static final Set<String> ATTRIBUTES = Set.of(
            "asyncAfter",
            "asyncBefore",
            "calledElementBinding",
            "candidateGroups",
            "class",
            "collection",
            "decisionRef",
            "decisionRefBinding",
            "delegateExpression",
            "elementVariable",
            "errorCodeVariable",
            "errorMessageVariable",
            "escalationCodeVariable",
            "exclusive",
            "expression",
            "formRef",
            "formRefBinding",
            "historyTimeToLive",
            "isStartableInTasklist",
            "jobPriority",
            "mapDecisionResult",
            "modelerTemplate",
            "resultVariable",
            "variableName",
            "variableEvents",
            "versionTag");

    private final String path;
    private final Document model;

    NameRules(String path, Document model) {
        this.path = path;
        this.model = model;
    }

    void check() {
        XmlTree.all(model, "*").filter(element -> element.hasAttribute("id")).forEach(element -> {
            properties(element)
                    .forEach(property -> known(element, "property ", property.getAttribute("name"), PROPERTIES));
            attributes(element).forEach(attribute -> known(element, "attribute camunda:", attribute, ATTRIBUTES));
        });
    }

    private void known(Element element, String sort, String name, Set<String> names) {
        ModelFault.unless(
                names.contains(name),
                path,
                element,
                "has the " + sort + name + ", which Tryggve does not know",
                "Write " + nearest(name, names) + " if that is meant, or take it away.");
    }

    static Stream<Element> properties(Element element) {
        return XmlTree.children(element, "extensionElements")
                .flatMap(extensions -> XmlTree.children(extensions, "properties"))
                .flatMap(properties -> XmlTree.children(properties, "property"));
    }

    private static Stream<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .filter(attribute -> Documentation.CAMUNDA.equals(attribute.getNamespaceURI()))
                .map(Attr::getLocalName);
    }

    /** The name that is most like a misspelt one. */
    static String nearest(String wrong, Set<String> names) {
        return names.stream()
                .min(Comparator.comparingInt((String name) -> changes(wrong, name))
                        .thenComparing(name -> name))
                .orElse("");
    }

    /** How many letters must be changed, added or taken away to make one word of the other. */
    private static int changes(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
