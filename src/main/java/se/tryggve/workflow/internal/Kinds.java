package se.tryggve.workflow.internal;

import java.util.Set;
import org.w3c.dom.Element;

/** Sorts BPMN elements as readers tell them apart. */
final class Kinds {

    private static final Set<String> BY_PEOPLE = Set.of("userTask", "manualTask");
    private static final Set<String> PARTS = Set.of("callActivity", "subProcess", "transaction", "adHocSubProcess");

    private Kinds() {}

    static String of(Element element) {
        String type = element.getLocalName();
        if (type.equals("process")) {
            return "process";
        }
        if (type.equals("sequenceFlow")) {
            return "flow";
        }
        if (BY_PEOPLE.contains(type)) {
            return "step";
        }
        if (PARTS.contains(type)) {
            return "part";
        }
        return type.endsWith("Gateway") ? "gateway" : type.endsWith("Event") ? "event" : "automatic";
    }

    /** A sign for an element that has no name, which readers get in their own words: {@code @gateway}. */
    static String unnamed(Element element) {
        return "@" + of(element);
    }

    static boolean holdsOthers(Element element) {
        return element.getLocalName().equals("process")
                || element.getLocalName().endsWith("ubProcess")
                || element.getLocalName().equals("transaction");
    }
}
