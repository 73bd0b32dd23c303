package se.tryggve.handbook.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Tells what a model shows beside its flow: pools, messages between them, data, notes; and names what it does not tell. */
final class Surroundings {

    private static final Set<String> TOLD_WITH_OTHERS = Set.of(
            "sequenceFlow",
            "lane",
            "participant",
            "messageFlow",
            "association",
            "dataInputAssociation",
            "dataOutputAssociation");
    private static final Set<String> DATA =
            Set.of("dataObjectReference", "dataObject", "dataStoreReference", "dataInput", "dataOutput");

    private final FlowGraph graph;
    private final NodeWords nodes;
    private final Words words;

    Surroundings(FlowGraph graph, NodeWords nodes, Words words) {
        this.graph = graph;
        this.nodes = nodes;
        this.words = words;
    }

    List<Telling> tell(Set<String> told) {
        List<Telling> lines = new ArrayList<>();
        graph.all("participant")
                .filter(pool -> !pool.hasAttribute("processRef") && !isInChoreography(pool))
                .map(pool -> line(pool, "twin.pool", nameOf(pool)))
                .forEach(lines::add);
        graph.all("messageFlow").map(this::message).forEach(lines::add);
        graph.all("*")
                .filter(element -> DATA.contains(element.getLocalName()))
                .filter(this::isDrawnOrNamed)
                .map(this::data)
                .forEach(lines::add);
        graph.all("textAnnotation").map(this::note).forEach(lines::add);
        graph.all("group")
                .map(group -> line(group, "twin.group", nameOf(category(group))))
                .forEach(lines::add);
        lines.addAll(untold(told, lines));
        return lines;
    }

    private Telling message(Element flow) {
        String key = FlowGraph.name(flow).isEmpty() ? "twin.message" : "twin.message.named";
        return line(flow, key, end(flow, "sourceRef"), end(flow, "targetRef"), Words.quoted(FlowGraph.name(flow)));
    }

    private Telling data(Element data) {
        String sort = data.getLocalName().startsWith("dataStore") ? "store" : "object";
        List<String> readers = users(data, "dataInputAssociation", "sourceRef");
        List<String> writers = users(data, "dataOutputAssociation", "targetRef");
        String text = words.text("twin.data." + sort, nameOf(data));
        if (!writers.isEmpty()) {
            text += " " + words.text("twin.data.written", String.join(", ", writers));
        }
        if (!readers.isEmpty()) {
            text += " " + words.text("twin.data.read", String.join(", ", readers));
        }
        return Telling.of(FlowGraph.id(data), text, List.of());
    }

    private List<String> users(Element data, String association, String end) {
        return graph.all(association)
                .filter(one -> XmlTree.children(one, end)
                        .anyMatch(reference ->
                                FlowGraph.local(XmlTree.text(reference)).equals(FlowGraph.id(data))))
                .map(one -> nodes.name((Element) one.getParentNode()))
                .distinct()
                .toList();
    }

    private Telling note(Element note) {
        String text = XmlTree.children(note, "text").map(XmlTree::text).collect(Collectors.joining(" "));
        List<String> about = graph.all("association")
                .filter(one -> FlowGraph.local(one.getAttribute("targetRef")).equals(FlowGraph.id(note))
                        || FlowGraph.local(one.getAttribute("sourceRef")).equals(FlowGraph.id(note)))
                .map(one -> FlowGraph.local(one.getAttribute("targetRef")).equals(FlowGraph.id(note))
                        ? end(one, "sourceRef")
                        : end(one, "targetRef"))
                .toList();
        return about.isEmpty()
                ? line(note, "twin.note", Words.quoted(text))
                : line(note, "twin.note.about", String.join(", ", about), Words.quoted(text));
    }

    /** What the diagram draws, or the flow holds, and no sentence has named. */
    private List<Telling> untold(Set<String> told, List<Telling> lines) {
        Set<String> named = Stream.concat(told.stream(), lines.stream().map(Telling::element))
                .collect(Collectors.toSet());
        Stream<Element> drawn = Stream.of("BPMNShape", "BPMNEdge")
                .flatMap(graph::all)
                .flatMap(shape -> graph.find(FlowGraph.local(shape.getAttribute("bpmnElement"))).stream());
        return Stream.concat(drawn, graph.all("*").filter(NodeKinds::isNode))
                .distinct()
                .filter(element -> !named.contains(FlowGraph.id(element)))
                .filter(element -> !TOLD_WITH_OTHERS.contains(element.getLocalName()))
                .map(element -> line(element, "twin.untold", nameOf(element), element.getLocalName()))
                .toList();
    }

    private static boolean isInChoreography(Element element) {
        return element.getParentNode() instanceof Element parent
                && Set.of("choreography", "globalConversation").contains(parent.getLocalName());
    }

    private boolean isDrawnOrNamed(Element data) {
        return !FlowGraph.name(data).isEmpty() && !data.getLocalName().equals("dataObject")
                || graph.all("BPMNShape")
                        .anyMatch(shape -> FlowGraph.local(shape.getAttribute("bpmnElement"))
                                .equals(FlowGraph.id(data)));
    }

    private Element category(Element group) {
        return graph.find(FlowGraph.local(group.getAttribute("categoryValueRef")))
                .orElse(group);
    }

    private String end(Element edge, String attribute) {
        return graph.find(FlowGraph.local(edge.getAttribute(attribute)))
                .map(this::nameOf)
                .orElse(words.text("twin.unnamed.step"));
    }

    private String nameOf(Element element) {
        String name = element.hasAttribute("value") ? element.getAttribute("value") : FlowGraph.name(element);
        return Words.quoted(name.isEmpty() ? FlowGraph.id(element) : name);
    }

    private Telling line(Element element, String key, Object... arguments) {
        return Telling.of(FlowGraph.id(element), words.text(key, arguments), List.of());
    }
}
