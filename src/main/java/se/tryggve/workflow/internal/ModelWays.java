package se.tryggve.workflow.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** What leads where in a model. */
final class ModelWays {

    private static final Set<String> NODES =
            Set.of("callActivity", "subProcess", "transaction", "adHocSubProcess", "task");

    private final Document model;
    private final Map<String, Element> byId = new HashMap<>();

    ModelWays(Document model) {
        this.model = model;
        nodes().forEach(node -> byId.put(node.getAttribute("id"), node));
    }

    /** The flow nodes, in the order of the file. */
    Stream<Element> nodes() {
        return XmlTree.all(model, "*")
                .filter(element -> element.getParentNode() instanceof Element parent && Kinds.holdsOthers(parent))
                .filter(element -> NODES.contains(element.getLocalName())
                        || element.getLocalName().endsWith("Task")
                        || element.getLocalName().endsWith("Event")
                        || element.getLocalName().endsWith("Gateway"));
    }

    Stream<Element> flowsFrom(Element node) {
        return flows("sourceRef", node);
    }

    private Stream<Element> flows(String end, Element node) {
        return XmlTree.all(model, "sequenceFlow")
                .filter(flow -> flow.getAttribute(end).equals(node.getAttribute("id")));
    }

    List<Element> after(Element node) {
        return flowsFrom(node)
                .map(flow -> byId.get(flow.getAttribute("targetRef")))
                .toList();
    }

    List<Element> attachedTo(Element node) {
        return nodes().filter(event -> event.getAttribute("attachedToRef").equals(node.getAttribute("id")))
                .toList();
    }

    /**
     * What comes before a node: of an event on the edge of an activity, what comes before the activity; of the start of a
     * part, what comes before the part. None for the start of a process or of a part that an event begins.
     */
    List<Element> before(Element node) {
        if (node.hasAttribute("attachedToRef")) {
            return before(byId.get(node.getAttribute("attachedToRef")));
        }
        Element scope = (Element) node.getParentNode();
        if (node.getLocalName().equals("startEvent") && byId.containsKey(scope.getAttribute("id"))) {
            return before(scope);
        }
        return flows("targetRef", node)
                .map(flow -> byId.get(flow.getAttribute("sourceRef")))
                .toList();
    }
}
