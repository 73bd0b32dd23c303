package se.tryggve.workflow.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Element;

/** Every element of a model lies on a way from a start. */
class WayRules {

    private final String path;
    private final ModelWays ways;

    WayRules(String path, ModelWays ways) {
        this.path = path;
        this.ways = ways;
    }

    void check() {
        Set<Element> reached = new HashSet<>();
        Deque<Element> waiting =
                new ArrayDeque<>(ways.nodes().filter(this::begins).toList());
        while (!waiting.isEmpty()) {
            Element node = waiting.poll();
            if (reached.add(node)) {
                waiting.addAll(ways.after(node));
                waiting.addAll(ways.attachedTo(node));
            }
        }
        ways.nodes()
                .forEach(node -> ModelFault.unless(
                        reached.contains(node),
                        path,
                        node,
                        "is reached by no way from a start",
                        "Lead a sequence flow to it, or take it away."));
    }

    private boolean begins(Element node) {
        return node.getLocalName().equals("startEvent")
                || node.getAttribute("triggeredByEvent").equals("true")
                || node.getAttribute("isForCompensation").equals("true");
    }
}
