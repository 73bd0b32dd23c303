package se.tryggve.handbook.internal;

import java.util.Set;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Tells the elements of BPMN 2.0 apart. */
final class NodeKinds {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final Set<String> TASKS = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask");
    static final Set<String> SCOPES = Set.of("subProcess", "transaction", "adHocSubProcess");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "parallelGateway", "inclusiveGateway", "eventBasedGateway", "complexGateway");
    static final Set<String> EVENTS =
            Set.of("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent", "boundaryEvent");

    private NodeKinds() {}

    static boolean isNode(Element element) {
        String type = element.getLocalName();
        return BPMN.equals(element.getNamespaceURI())
                && (TASKS.contains(type)
                        || SCOPES.contains(type)
                        || GATEWAYS.contains(type)
                        || EVENTS.contains(type)
                        || type.equals("callActivity"));
    }

    static boolean isScope(Element node) {
        return SCOPES.contains(node.getLocalName());
    }

    static boolean isGateway(Element node) {
        return GATEWAYS.contains(node.getLocalName());
    }

    static boolean isBoundary(Element node) {
        return node.getLocalName().equals("boundaryEvent");
    }

    static boolean isEventSubProcess(Element node) {
        return isScope(node) && node.getAttribute("triggeredByEvent").equals("true");
    }

    static boolean isCompensation(Element node) {
        return node.getAttribute("isForCompensation").equals("true");
    }

    static boolean throwsSomething(Element node) {
        return node.getLocalName().equals("intermediateThrowEvent")
                || node.getLocalName().equals("endEvent");
    }

    /** Whether what an event interrupts goes on beside it. */
    static boolean letsGoOn(Element event) {
        return event.getAttribute("cancelActivity").equals("false")
                || event.getAttribute("isInterrupting").equals("false");
    }

    /** The event's definitions, those that it refers to included. */
    static java.util.List<Element> triggers(Element event) {
        return XmlTree.children(event)
                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                .toList();
    }
}
