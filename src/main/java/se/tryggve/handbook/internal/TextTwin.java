package se.tryggve.handbook.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Tells a model in sentences: every node once, in the order in which the work meets it, what a choice leads to below the
 * choice. A way that meets what is told elsewhere says so and leads there, so that loops and crossings of any kind can be told.
 */
final class TextTwin {

    private final FlowGraph graph;
    private final NodeWords words;
    private final Set<String> told = new HashSet<>();

    TextTwin(FlowGraph graph, NodeWords words) {
        this.graph = graph;
        this.words = words;
    }

    /** Everything inside a process or a sub-process. */
    List<Telling> tell(Element scope) {
        List<Element> inside = graph.inside(scope);
        List<Telling> lines = new ArrayList<>();
        tell(new ArrayDeque<>(entries(inside)), new Level(lines, Set.of(), new LinkedHashSet<>()));
        inside.stream()
                .filter(node -> isPartOfTheWay(node) && !told.contains(FlowGraph.id(node)))
                .toList()
                .forEach(node -> tellUnreached(node, lines));
        inside.stream().filter(NodeKinds::isEventSubProcess).forEach(part -> {
            told.add(FlowGraph.id(part));
            lines.add(words.line(part, tell(part)));
        });
        return lines;
    }

    /** The ids of the nodes that have been told. */
    Set<String> told() {
        return told;
    }

    private List<String> entries(List<Element> inside) {
        return inside.stream()
                .filter(node ->
                        isPartOfTheWay(node) && graph.to(FlowGraph.id(node)).isEmpty())
                .sorted(Comparator.comparing(node -> !node.getLocalName().equals("startEvent")))
                .map(FlowGraph::id)
                .toList();
    }

    private static boolean isPartOfTheWay(Element node) {
        return !NodeKinds.isBoundary(node) && !NodeKinds.isEventSubProcess(node) && !NodeKinds.isCompensation(node);
    }

    private void tellUnreached(Element node, List<Telling> lines) {
        if (!told.contains(FlowGraph.id(node))) {
            lines.add(words.unreached(node));
            tell(new ArrayDeque<>(List.of(FlowGraph.id(node))), new Level(lines, Set.of(), new LinkedHashSet<>()));
        }
    }

    private void tell(Deque<String> entries, Level level) {
        while (!entries.isEmpty()) {
            String entry = entries.poll();
            if (!told.contains(entry)) {
                follow(entry, "", entries, level);
            }
        }
    }

    private void follow(String entry, String from, Deque<String> entries, Level level) {
        String before = from;
        String node = entry;
        while (node != null) {
            if (told.contains(node) || level.stops().contains(node)) {
                boolean back =
                        told.contains(node) && graph.reachable(node, Set.of()).contains(before);
                level.lines().add(words.leadOn(node, back));
                level.met().add(node);
                return;
            }
            told.add(node);
            before = node;
            node = pass(graph.node(node), entries, level);
        }
    }

    /** Tells a node with all that leaves it, and returns the node that the way goes on with on the same level. */
    private String pass(Element node, Deque<String> entries, Level level) {
        Crossing crossing = Crossing.at(node, graph, told, level.stops());
        Set<String> stops = new HashSet<>(level.stops());
        stops.addAll(crossing.toldAfterwards());
        Set<String> met = new LinkedHashSet<>();
        List<Telling> parts = new ArrayList<>(NodeKinds.isScope(node) ? tell(node) : List.of());
        crossing.branches().forEach(flow -> parts.add(branch(node, flow, crossing, stops, met)));
        List<Telling> events = crossing.events().stream()
                .map(event -> event(event, stops, met))
                .toList();
        words.lineOf(node, parts)
                .map(line -> events.isEmpty() ? line : line.followedBy(List.of(words.meanwhile(events))))
                .ifPresent(level.lines()::add);
        met.stream().filter(level.stops()::contains).forEach(level.met()::add);
        List<String> open = Stream.concat(Stream.ofNullable(crossing.next()), met.stream())
                .filter(id -> !level.stops().contains(id) || id.equals(crossing.next()))
                .filter(id -> !told.contains(id) || id.equals(crossing.next()))
                .distinct()
                .toList();
        open.stream().skip(1).forEach(entries::add);
        return open.isEmpty() ? null : open.get(0);
    }

    private Telling branch(Element node, Flow flow, Crossing crossing, Set<String> stops, Set<String> met) {
        Telling head = words.branch(node, flow);
        if (flow.to().equals(crossing.next())) {
            return head.joined(words.leadOn(flow.to(), false));
        }
        return joined(head, branchFrom(flow, stops, met));
    }

    private static Telling joined(Telling head, List<Telling> below) {
        return below.size() == 1 && below.get(0).onlyLeadsOn() ? head.joined(below.get(0)) : head.followedBy(below);
    }

    private List<Telling> branchFrom(Flow flow, Set<String> stops, Set<String> met) {
        List<Telling> lines = new ArrayList<>();
        Deque<String> entries = new ArrayDeque<>();
        Level level = new Level(lines, stops, met);
        follow(flow.to(), flow.from(), entries, level);
        tell(entries, level);
        return lines;
    }

    private Telling event(Element event, Set<String> stops, Set<String> met) {
        told.add(FlowGraph.id(event));
        List<Telling> below = new ArrayList<>();
        graph.from(FlowGraph.id(event)).forEach(flow -> below.addAll(branchFrom(flow, stops, met)));
        return joined(words.line(event, List.of()), below);
    }

    /**
     * Where lines are being written.
     *
     * @param stops nodes that a level further out tells
     * @param met nodes told elsewhere that a way on this level came to
     */
    private record Level(List<Telling> lines, Set<String> stops, Set<String> met) {}
}
