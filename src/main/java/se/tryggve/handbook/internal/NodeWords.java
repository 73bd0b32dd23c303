package se.tryggve.handbook.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.tryggve.handbook.internal.Telling.Goal;
import se.tryggve.handbook.internal.Telling.Link;
import se.tryggve.workflow.XmlTree;

/** Makes the sentences about the nodes of one model. */
final class NodeWords {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> JOINED = Set.of("parallelGateway", "inclusiveGateway", "complexGateway");

    private final FlowGraph graph;
    private final Words words;
    private final TimeWords times;
    private final EventWords events;
    private final Map<String, String> lanes = new HashMap<>();

    NodeWords(FlowGraph graph, Words words, TimeWords times) {
        this.graph = graph;
        this.words = words;
        this.times = times;
        this.events = new EventWords(graph, words, times);
        graph.all("lane")
                .forEach(lane -> XmlTree.children(lane, "flowNodeRef")
                        .forEach(node -> lanes.put(FlowGraph.local(XmlTree.text(node)), FlowGraph.name(lane))));
    }

    /** The line of a node, unless it only brings ways together. */
    Optional<Telling> lineOf(Element node, List<Telling> inside) {
        return inside.isEmpty() && isSilent(node) ? Optional.empty() : Optional.of(line(node, inside));
    }

    /** Whether a node only brings ways together, without waiting for all of them. */
    private boolean isSilent(Element node) {
        return NodeKinds.isGateway(node)
                && FlowGraph.name(node).isEmpty()
                && !(JOINED.contains(node.getLocalName())
                        && graph.to(FlowGraph.id(node)).size() > 1);
    }

    Telling line(Element node, List<Telling> inside) {
        String text = Stream.of(sentence(node), due(node), loop(node))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return Telling.of(FlowGraph.id(node), text, inside).with(link(node));
    }

    private String sentence(Element node) {
        String type = node.getLocalName();
        if (NodeKinds.EVENTS.contains(type)) {
            return events.of(node);
        }
        if (NodeKinds.isGateway(node)) {
            return gateway(node);
        }
        String who = who(node);
        boolean byPeople = Set.of("task", "userTask", "manualTask").contains(type);
        String sort = NodeKinds.isEventSubProcess(node) ? "eventSubProcess" : type;
        return words.text("twin.node." + sort + (byPeople && !who.isEmpty() ? ".by" : ""), name(node), who);
    }

    private String gateway(Element node) {
        boolean joins = graph.from(FlowGraph.id(node)).size() < 2;
        String key = "twin." + (joins ? "join." : "split.") + node.getLocalName();
        return FlowGraph.name(node).isEmpty()
                ? words.text(key)
                : words.text(key + ".named", Words.quoted(FlowGraph.name(node)));
    }

    private String due(Element node) {
        String rule = property(node, "dueRule");
        if (rule.isEmpty()) {
            return "";
        }
        String basis = property(node, "dueBasis");
        boolean own = words.textOr("deadline.rule." + rule, "").equals(FlowGraph.name(node));
        return words.text("twin.due", own ? times.ownDay(basis) : times.due(rule, basis));
    }

    private String loop(Element node) {
        return XmlTree.children(node)
                .filter(child -> child.getLocalName().endsWith("LoopCharacteristics"))
                .map(child -> child.getLocalName().startsWith("multi")
                        ? words.text("twin.loop."
                                + (child.getAttribute("isSequential").equals("true") ? "one" : "all"))
                        : words.text("twin.loop"))
                .findFirst()
                .orElse("");
    }

    static String property(Element node, String name) {
        return XmlTree.children(node, "extensionElements")
                .flatMap(extensions -> XmlTree.children(extensions, "properties"))
                .flatMap(properties -> XmlTree.children(properties, "property"))
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private Link link(Element node) {
        String called = FlowGraph.local(node.getAttribute("calledElement"));
        if (!called.isEmpty()) {
            return new Link(Goal.PROCESS, called, words.text("twin.read.process"));
        }
        String table = node.getAttributeNS(CAMUNDA, "decisionRef");
        return table.isEmpty() ? null : new Link(Goal.TABLE, table, words.text("twin.read.table"));
    }

    /** What leads to a branch. */
    Telling branch(Element node, Flow flow) {
        String type = node.getLocalName();
        String answer = answer(flow);
        String key =
                type.equals("parallelGateway") ? "parallel" : type.equals("eventBasedGateway") ? "event" : "choice";
        boolean bare = answer.isEmpty() && !flow.otherwise();
        String told = bare
                ? words.text("twin.branch." + key)
                : flow.otherwise()
                        ? answer.isEmpty()
                                ? words.text("twin.branch.otherwise")
                                : words.text("twin.branch.otherwise.named", answer)
                        : words.text("twin.branch", answer);
        return Telling.of(flow.id(), told, List.of());
    }

    private static String answer(Flow flow) {
        if (!flow.name().isEmpty()) {
            return Words.quoted(flow.name());
        }
        return flow.condition().isEmpty() ? "" : Words.quoted(flow.condition());
    }

    Telling leadOn(String id, boolean back) {
        Element goal = readable(id, new HashSet<>());
        return Telling.of("", words.text(back ? "twin.back" : "twin.on"), List.of())
                .with(new Link(Goal.ELEMENT, FlowGraph.id(goal), name(goal)));
    }

    /** The node, or what follows it where it only brings ways together. */
    private Element readable(String id, Set<String> seen) {
        Element node = graph.node(id);
        List<Flow> flows = graph.from(id);
        return isSilent(node) && flows.size() == 1 && seen.add(id)
                ? readable(flows.get(0).to(), seen)
                : node;
    }

    Telling meanwhile(List<Telling> events) {
        return Telling.of("", words.text("twin.meanwhile"), events);
    }

    Telling unreached(Element node) {
        return Telling.of("", words.text("twin.unreached", name(node)), List.of());
    }

    String name(Element node) {
        String name = FlowGraph.name(node);
        return name.isEmpty() ? words.text("twin.unnamed." + family(node)) : Words.quoted(name);
    }

    private String family(Element node) {
        String type = node.getLocalName();
        if (JOINED.contains(type) && graph.from(FlowGraph.id(node)).size() < 2) {
            return "join";
        }
        return type.endsWith("Event") ? "event" : NodeKinds.isGateway(node) ? "gateway" : "step";
    }

    /** The lane of the node, or of the part that it stands in. */
    private String who(Element node) {
        String lane = lanes.getOrDefault(FlowGraph.id(node), "");
        return lane.isEmpty() && node.getParentNode() instanceof Element around && NodeKinds.isScope(around)
                ? who(around)
                : lane;
    }
}
