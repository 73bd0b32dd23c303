package se.tryggve.handbook.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What leaves a node, and how to tell it.
 *
 * @param branches ways that are told below the node; none where only one leaves it
 * @param events what can happen on the node's edge
 * @param next where the way goes on without stepping in; null where that is where the branches meet, if they do
 * @param toldAfterwards nodes that several ways reach, or the main one: told once, after the branches
 */
record Crossing(List<Flow> branches, List<Element> events, String next, Set<String> toldAfterwards) {

    /** A branch with more nodes of its own than this goes on below the choice instead of inside it. */
    private static final int LONG = 8;

    private static final Set<String> ONE_WAY_ONLY = Set.of("exclusiveGateway", "eventBasedGateway");

    static Crossing at(Element node, FlowGraph graph, Set<String> told, Set<String> stops) {
        List<Flow> flows = graph.from(FlowGraph.id(node));
        List<Element> events = graph.attachedTo(FlowGraph.id(node));
        if (flows.size() < 2 && events.isEmpty()) {
            return new Crossing(
                    List.of(), List.of(), flows.isEmpty() ? null : flows.get(0).to(), Set.of());
        }
        Map<String, Set<String>> reach = reach(graph, flows, events, closed(told, stops));
        Set<String> shared = shared(reach.values());
        String next = flows.size() == 1
                ? flows.get(0).to()
                : ONE_WAY_ONLY.contains(node.getLocalName()) ? main(flows, reach, shared) : null;
        Set<String> afterwards = new HashSet<>(shared);
        if (next != null) {
            afterwards.addAll(reach.getOrDefault(next, Set.of()));
        }
        return new Crossing(flows.size() == 1 ? List.of() : flows, events, next, afterwards);
    }

    private static Set<String> closed(Set<String> told, Set<String> stops) {
        return Stream.of(told, stops).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> reach(
            FlowGraph graph, List<Flow> flows, List<Element> events, Set<String> closed) {
        Map<String, Set<String>> reach = new LinkedHashMap<>();
        Stream.concat(flows.stream().map(Flow::to), events.stream().map(FlowGraph::id))
                .forEach(start -> reach.computeIfAbsent(start, from -> graph.reachable(from, closed)));
        return reach;
    }

    private static Set<String> shared(Iterable<Set<String>> reach) {
        Map<String, Integer> times = new HashMap<>();
        reach.forEach(nodes -> nodes.forEach(node -> times.merge(node, 1, Integer::sum)));
        return times.keySet().stream().filter(node -> times.get(node) > 1).collect(Collectors.toSet());
    }

    /** The branch that is the rest of the process: nothing would come after the choice, or it is long. */
    private static String main(List<Flow> flows, Map<String, Set<String>> reach, Set<String> shared) {
        String longest = null;
        long most = 1;
        for (Flow flow : flows) {
            long own = reach.get(flow.to()).stream()
                    .filter(node -> !shared.contains(node))
                    .count();
            if (own > most) {
                most = own;
                longest = flow.to();
            }
        }
        return shared.isEmpty() || most > LONG ? longest : null;
    }
}
