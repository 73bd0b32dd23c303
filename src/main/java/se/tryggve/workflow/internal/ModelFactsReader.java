package se.tryggve.workflow.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.ModelChange.Aspect;
import se.tryggve.workflow.ModelChange.Place;
import se.tryggve.workflow.XmlTree;
import se.tryggve.workflow.internal.ModelFacts.ElementFacts;

/** Reads a BPMN file for comparison. */
final class ModelFactsReader {

    private static final String LAW = "Lag:";
    private static final String FLOW = "sequenceFlow";
    private static final Set<String> OTHERS = Set.of("laneSet", "documentation", "extensionElements", "association");
    private static final Map<Aspect, String> ATTRIBUTES = Map.of(
            Aspect.GROUP, "candidateGroups",
            Aspect.FORM, "formRef",
            Aspect.TABLE, "decisionRef");
    private static final Map<Aspect, List<String>> PROPERTIES = Map.of(
            Aspect.PHASE, List.of("phase", "phases"),
            Aspect.DUE, List.of("dueRule"),
            Aspect.BASIS, List.of("dueBasis"),
            Aspect.SECOND_PERSON, List.of("secondPersonOf"),
            Aspect.OUTSIDE, List.of("raisedBy", "possible"),
            Aspect.RESULT,
                    List.of(
                            "document",
                            "letter",
                            "marks",
                            "records",
                            "answers",
                            "advisory",
                            "publicAct",
                            "mayEndCase"));

    private final Document document;
    private final Map<String, String> lanes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ModelFactsReader(Document document) {
        this.document = document;
        XmlTree.all(document, "lane")
                .forEach(lane -> XmlTree.children(lane, "flowNodeRef")
                        .forEach(node -> lanes.put(XmlTree.text(node), lane.getAttribute("name"))));
        Stream.of("message", "signal", "error", "escalation")
                .flatMap(sort -> XmlTree.all(document, sort))
                .forEach(named -> names.put(named.getAttribute("id"), named.getAttribute("name")));
    }

    static ModelFacts of(byte[] bpmn) {
        return new ModelFactsReader(XmlTree.read(bpmn)).read();
    }

    private ModelFacts read() {
        Map<String, ElementFacts> elements = new LinkedHashMap<>();
        XmlTree.all(document, "process").forEach(process -> collect(process, elements));
        return new ModelFacts(elements);
    }

    private void collect(Element parent, Map<String, ElementFacts> elements) {
        elements.put(parent.getAttribute("id"), new ElementFacts(place(parent), ends(parent), facts(parent)));
        if (Kinds.holdsOthers(parent)) {
            XmlTree.children(parent)
                    .filter(child -> child.hasAttribute("id") && !OTHERS.contains(child.getLocalName()))
                    .filter(child -> !child.getLocalName().endsWith("Definition"))
                    .forEach(child -> collect(child, elements));
        }
    }

    private Place place(Element element) {
        return new Place(
                element.getAttribute("id"),
                Kinds.of(element),
                TaskDeclaration.joined(element.getAttribute("name")),
                lanes.getOrDefault(element.getAttribute("id"), ""),
                nameOf(element.getAttribute("sourceRef")),
                nameOf(element.getAttribute("targetRef")));
    }

    private static String ends(Element element) {
        return Stream.of("sourceRef", "targetRef", "attachedToRef")
                .map(element::getAttribute)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Map<Aspect, String> facts(Element element) {
        Map<Aspect, String> facts = new EnumMap<>(Aspect.class);
        facts.put(Aspect.NAME, TaskDeclaration.joined(element.getAttribute("name")));
        facts.put(Aspect.ROLE, lanes.getOrDefault(element.getAttribute("id"), ""));
        facts.put(Aspect.HELP, documentation(element, false));
        facts.put(Aspect.LAW, documentation(element, true));
        ATTRIBUTES.forEach((aspect, name) -> facts.put(aspect, camunda(element, name)));
        facts.put(Aspect.CALLED, element.getAttribute("calledElement"));
        PROPERTIES.forEach((aspect, names) -> facts.put(aspect, properties(element, names)));
        facts.put(Aspect.TIMER, inside(element, "timerEventDefinition"));
        facts.put(Aspect.MESSAGE, event(element));
        facts.put(Aspect.CONDITION, condition(element));
        facts.put(Aspect.PATH, path(element));
        facts.put(Aspect.AUTOMATION, automation(element));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static String documentation(Element element, boolean law) {
        return XmlTree.children(element, "documentation")
                .flatMap(text -> text.getTextContent().lines())
                .map(String::strip)
                .filter(line -> line.startsWith(LAW) == law)
                .map(line -> law ? line.substring(LAW.length()).strip() : line)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(law ? "; " : " "));
    }

    private static String camunda(Element element, String name) {
        return element.getAttributeNS(Documentation.CAMUNDA, name);
    }

    private static String properties(Element element, List<String> names) {
        return extensions(element)
                .filter(extension -> extension.getLocalName().equals("properties"))
                .flatMap(XmlTree::children)
                .filter(property -> names.contains(property.getAttribute("name")))
                .map(property -> names.size() == 1
                        ? property.getAttribute("value")
                        : property.getAttribute("name") + " = " + property.getAttribute("value"))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String inside(Element element, String definition) {
        return XmlTree.children(element, definition).map(XmlTree::text).collect(Collectors.joining("; "));
    }

    /** What an event waits for or throws, by name, and what it interrupts. */
    private String event(Element element) {
        String awaited = XmlTree.children(element)
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .flatMap(child -> Stream.of("messageRef", "signalRef", "errorRef", "escalationRef")
                        .map(child::getAttribute)
                        .filter(reference -> !reference.isEmpty()))
                .map(reference -> names.getOrDefault(reference, reference))
                .collect(Collectors.joining("; "));
        String going = element.getAttribute("cancelActivity") + element.getAttribute("isInterrupting");
        return going.equals("false") ? awaited + " (parallel)" : awaited;
    }

    private String condition(Element element) {
        String written = XmlTree.children(element, "conditionExpression")
                .map(XmlTree::text)
                .collect(Collectors.joining());
        return isDefault(element) ? "default" : written;
    }

    private boolean isDefault(Element element) {
        return element.getLocalName().equals(FLOW)
                && element.getAttribute("id")
                        .equals(byId(element.getAttribute("sourceRef")).getAttribute("default"));
    }

    private String path(Element element) {
        return element.getLocalName().equals(FLOW)
                ? nameOf(element.getAttribute("sourceRef")) + " → " + nameOf(element.getAttribute("targetRef"))
                : nameOf(element.getAttribute("attachedToRef"));
    }

    private String nameOf(String id) {
        if (id.isEmpty()) {
            return "";
        }
        String name = TaskDeclaration.joined(byId(id).getAttribute("name"));
        return name.isEmpty() ? Kinds.unnamed(byId(id)) : name;
    }

    private Element byId(String id) {
        return XmlTree.all(document, "*")
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The model has no element " + id));
    }

    /** What the engine does at the element. */
    private static String automation(Element element) {
        Stream<String> attributes = Stream.of(
                        "expression",
                        "delegateExpression",
                        "class",
                        "topic",
                        "resultVariable",
                        "asyncBefore",
                        "asyncAfter")
                .filter(name -> !camunda(element, name).isEmpty())
                .map(name -> name + " = " + camunda(element, name));
        Stream<String> extensions = extensions(element)
                .filter(extension -> !extension.getLocalName().equals("properties"))
                .map(XmlTree::canonical);
        Stream<String> loop = XmlTree.children(element)
                .filter(child -> child.getLocalName().endsWith("LoopCharacteristics"))
                .map(XmlTree::canonical);
        return Stream.of(attributes, extensions, loop).flatMap(said -> said).collect(Collectors.joining("; "));
    }

    private static Stream<Element> extensions(Element element) {
        return XmlTree.children(element, "extensionElements").flatMap(XmlTree::children);
    }
}
