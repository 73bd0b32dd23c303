package se.tryggve.handbook.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Says what an event waits for, or what it sets off. */
final class EventWords {

    private static final String SUFFIX = "EventDefinition";

    private final FlowGraph graph;
    private final Words words;
    private final TimeWords times;

    EventWords(FlowGraph graph, Words words, TimeWords times) {
        this.graph = graph;
        this.words = words;
        this.times = times;
    }

    /** The whole sentence about an event. */
    String of(Element event) {
        List<Element> triggers = triggers(event);
        boolean sends = NodeKinds.throwsSomething(event);
        String place = place(event);
        String name = name(event);
        if (triggers.isEmpty() && FlowGraph.name(event).isEmpty() && !NodeKinds.isBoundary(event)) {
            return words.text("twin.event." + place + ".unnamed");
        }
        if (triggers.isEmpty()) {
            return words.text("twin.event." + place, name);
        }
        String joint = event.getAttribute("parallelMultiple").equals("true") ? "twin.and" : "twin.or";
        String what = triggers.stream()
                .map(trigger -> trigger(trigger, sends))
                .collect(Collectors.joining(" " + words.text(sends ? "twin.and" : joint) + " "));
        return words.text("twin.event." + place + ".trigger", name, what);
    }

    private static String place(Element event) {
        String type = event.getLocalName();
        if (type.equals("boundaryEvent")
                && XmlTree.children(event, "compensateEventDefinition")
                        .findFirst()
                        .isPresent()) {
            return "boundary.undo";
        }
        if (type.equals("boundaryEvent")) {
            return NodeKinds.letsGoOn(event) ? "boundary.beside" : "boundary";
        }
        if (type.equals("startEvent") && NodeKinds.isEventSubProcess((Element) event.getParentNode())) {
            return NodeKinds.letsGoOn(event) ? "startInside.beside" : "startInside";
        }
        return type;
    }

    private List<Element> triggers(Element event) {
        Stream<Element> referred = XmlTree.children(event, "eventDefinitionRef")
                .map(reference -> FlowGraph.local(XmlTree.text(reference)))
                .flatMap(reference -> graph.find(reference).stream());
        return Stream.concat(NodeKinds.triggers(event).stream(), referred).toList();
    }

    private String trigger(Element trigger, boolean sends) {
        String sort = trigger.getLocalName().replace(SUFFIX, "");
        String raisers = NodeWords.property((Element) trigger.getParentNode(), "raisedBy");
        if (sort.equals("message") && !raisers.isEmpty()) {
            return raised(raisers);
        }
        String key = "twin." + (sends ? "throw." : "trigger.") + sort;
        String said = sort.equals("timer")
                ? timer(trigger)
                : sort.equals("conditional") ? condition(trigger) : named(trigger);
        return said.isEmpty() ? words.text(key + ".any") : words.text(key, said);
    }

    /** A message that the house itself takes in says who registers it; its name is none for readers. */
    private String raised(String raisers) {
        if (raisers.contains("process")) {
            return words.text("twin.trigger.process");
        }
        String roles = Arrays.stream(raisers.split(","))
                .map(String::strip)
                .map(this::role)
                .distinct()
                .collect(Collectors.joining(" " + words.text("twin.or") + " "));
        return words.text("twin.trigger.raised", roles);
    }

    /** Roles of several authorities bear one name. */
    private String role(String group) {
        String authority = words.textOr("identity.kind." + group.split("\\.")[0], "");
        String name = words.textOr("identity.role." + group, group);
        return authority.isEmpty() ? name : words.text("twin.trigger.role", name, authority);
    }

    private String timer(Element timer) {
        return XmlTree.children(timer)
                .filter(child -> child.getLocalName().startsWith("time"))
                .map(child -> words.text("twin." + child.getLocalName(), times.moment(XmlTree.text(child))))
                .findFirst()
                .orElse("");
    }

    private static String condition(Element trigger) {
        return XmlTree.children(trigger, "condition")
                .findFirst()
                .map(XmlTree::text)
                .orElse("");
    }

    /** The name of the message, signal, error or escalation; of a link, its own; of a compensation, what it undoes. */
    private String named(Element trigger) {
        String own = FlowGraph.name(trigger);
        return Stream.of("messageRef", "signalRef", "errorRef", "escalationRef", "activityRef")
                .map(trigger::getAttribute)
                .filter(reference -> !reference.isEmpty())
                .map(reference -> graph.find(FlowGraph.local(reference))
                        .map(this::readable)
                        .orElse(reference))
                .findFirst()
                .map(Words::quoted)
                .orElse(own.isEmpty() ? "" : Words.quoted(own));
    }

    private String readable(Element named) {
        String name = FlowGraph.name(named);
        String code = named.getAttribute("errorCode") + named.getAttribute("escalationCode");
        return name.isEmpty() ? code.isEmpty() ? FlowGraph.id(named) : code : name;
    }

    private String name(Element event) {
        String name = FlowGraph.name(event);
        return name.isEmpty() ? words.text("twin.unnamed.event") : Words.quoted(name);
    }
}
