package se.tryggve.handbook.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** A BPMN file as nodes and the ways between them: sequence flows, links, and compensations with what they undo. */
final class FlowGraph {

    private final Document document;
    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Element> nodes = new LinkedHashMap<>();
    private final Map<String, List<Flow>> outgoing = new HashMap<>();
    private final Map<String, List<Flow>> incoming = new HashMap<>();
    private final Map<String, List<Element>> attached = new HashMap<>();

    private FlowGraph(Document document) {
        this.document = document;
    }

    static FlowGraph of(Document document) {
        FlowGraph graph = new FlowGraph(document);
        XmlTree.all(document, "*")
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> graph.elements.putIfAbsent(id(element), element));
        graph.elements.values().stream().filter(NodeKinds::isNode).forEach(graph::add);
        XmlTree.all(document, "*").filter(NodeKinds::isNode).forEach(node -> graph.nodes.put(id(node), node));
        XmlTree.all(document, "sequenceFlow").forEach(graph::connect);
        XmlTree.all(document, "association").forEach(graph::compensate);
        graph.link();
        return graph;
    }

    Document document() {
        return document;
    }

    private void add(Element node) {
        if (node.hasAttribute("attachedToRef")) {
            attached.computeIfAbsent(local(node.getAttribute("attachedToRef")), host -> new ArrayList<>())
                    .add(node);
        }
    }

    private void connect(Element flow) {
        String from = local(flow.getAttribute("sourceRef"));
        String condition = XmlTree.children(flow, "conditionExpression")
                .findFirst()
                .map(XmlTree::text)
                .orElse("");
        boolean otherwise = find(from)
                .map(source -> local(source.getAttribute("default")).equals(id(flow)))
                .orElse(false);
        add(new Flow(id(flow), name(flow), from, local(flow.getAttribute("targetRef")), condition, otherwise));
    }

    private void compensate(Element association) {
        Optional<Element> source = find(local(association.getAttribute("sourceRef")));
        Optional<Element> target = find(local(association.getAttribute("targetRef")));
        if (source.isPresent()
                && target.isPresent()
                && NodeKinds.isBoundary(source.get())
                && NodeKinds.isNode(target.get())) {
            add(new Flow(id(association), "", id(source.get()), id(target.get()), "", false));
        }
    }

    private void link() {
        nodes.values().stream()
                .filter(NodeKinds::throwsSomething)
                .forEach(source -> linkName(source)
                        .ifPresent(name -> nodes.values().stream()
                                .filter(target -> !NodeKinds.throwsSomething(target) && scope(target) == scope(source))
                                .filter(target ->
                                        linkName(target).filter(name::equals).isPresent())
                                .forEach(target -> add(new Flow(
                                        id(source) + " " + id(target), "", id(source), id(target), "", false)))));
    }

    private static Optional<String> linkName(Element node) {
        return XmlTree.children(node, "linkEventDefinition").findFirst().map(FlowGraph::name);
    }

    private void add(Flow flow) {
        if (nodes.containsKey(flow.from()) && nodes.containsKey(flow.to())) {
            outgoing.computeIfAbsent(flow.from(), from -> new ArrayList<>()).add(flow);
            incoming.computeIfAbsent(flow.to(), to -> new ArrayList<>()).add(flow);
        }
    }

    Element node(String id) {
        return nodes.get(id);
    }

    Optional<Element> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    List<Flow> from(String id) {
        return outgoing.getOrDefault(id, List.of());
    }

    List<Flow> to(String id) {
        return incoming.getOrDefault(id, List.of());
    }

    /** The events on the edge of an activity. */
    List<Element> attachedTo(String id) {
        return attached.getOrDefault(id, List.of());
    }

    /** The nodes directly inside a process or a sub-process, in the order of the file. */
    List<Element> inside(Element scope) {
        return XmlTree.children(scope).filter(NodeKinds::isNode).toList();
    }

    Stream<Element> all(String type) {
        return XmlTree.all(document, type);
    }

    /** Where ways from here can lead, this node included, without passing the closed ones. */
    Set<String> reachable(String from, Set<String> closed) {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            String node = waiting.poll();
            if (!closed.contains(node) && seen.add(node)) {
                from(node).forEach(flow -> waiting.add(flow.to()));
                attachedTo(node).forEach(event -> waiting.add(id(event)));
            }
        }
        return seen;
    }

    private static Element scope(Element node) {
        return (Element) node.getParentNode();
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    /** The name on one line. */
    static String name(Element element) {
        return element.getAttribute("name")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("(\\p{L})- (?!och |eller )(\\p{Ll})", "$1$2");
    }

    /** A reference without the prefix of its name space. */
    static String local(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }
}
