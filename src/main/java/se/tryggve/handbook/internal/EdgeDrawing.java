package se.tryggve.handbook.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Draws one edge of a BPMN diagram with its ends and its name. */
final class EdgeDrawing {

    private static final Set<String> DOTTED = Set.of("association", "dataInputAssociation", "dataOutputAssociation");

    private final Svg svg;
    private final Element edge;
    private final Element element;
    private final List<Point> points;

    EdgeDrawing(Svg svg, Element edge, Element element) {
        this.svg = svg;
        this.edge = edge;
        this.element = element;
        this.points = XmlTree.children(edge, "waypoint")
                .map(point -> new Point(Box.number(point, "x"), Box.number(point, "y")))
                .toList();
    }

    void draw(FlowGraph graph) {
        if (points.size() < 2) {
            return;
        }
        String type = element.getLocalName();
        String dashes = type.equals("messageFlow")
                ? " stroke-dasharray=\"8 5\""
                : DOTTED.contains(type) ? " stroke-dasharray=\"1 4\"" : "";
        points.forEach(point -> svg.cover(new Box(point.x, point.y, 0, 0)));
        svg.path(
                points.stream().map(Point::toString).collect(Collectors.joining(" L", "M", "")),
                "stroke-width=\"1.5\"" + dashes);
        ends(type, graph);
        name();
    }

    private void ends(String type, FlowGraph graph) {
        Point last = points.get(points.size() - 1);
        Point before = points.get(points.size() - 2);
        if (type.equals("sequenceFlow")) {
            arrow(before, last, "fill=\"#111\"");
            atTheStart(graph);
        } else if (type.equals("messageFlow")) {
            arrow(before, last, "fill=\"#fff\" stroke=\"#111\"");
            svg.circle(points.get(0).x, points.get(0).y, 3.5, "fill=\"#fff\" stroke=\"#111\"");
        } else if (type.startsWith("data")) {
            arrow(before, last, "stroke-width=\"1.2\"");
        }
    }

    /** A stroke for the way that is taken otherwise, a rhomb for one under a condition that leaves an activity. */
    private void atTheStart(FlowGraph graph) {
        Point first = points.get(0);
        double angle = Math.atan2(points.get(1).y - first.y, points.get(1).x - first.x);
        Element source = graph.node(FlowGraph.local(element.getAttribute("sourceRef")));
        if (source == null) {
            return;
        }
        boolean otherwise = FlowGraph.local(source.getAttribute("default")).equals(FlowGraph.id(element));
        boolean underCondition = !NodeKinds.isGateway(source)
                && XmlTree.children(element, "conditionExpression").findFirst().isPresent();
        if (otherwise) {
            turned(first, angle, "M8 -5 L13 5", "stroke-width=\"1.5\"");
        } else if (underCondition) {
            turned(first, angle, "M0 0 L8 -5 L16 0 L8 5 Z", "fill=\"#fff\" stroke=\"#111\"");
        }
    }

    private void arrow(Point from, Point to, String look) {
        turned(to, Math.atan2(to.y - from.y, to.x - from.x), "M0 0 L-10 -4.5 L-10 4.5 Z", look);
    }

    /** A path whose corner stands at a point, turned by an angle. */
    private void turned(Point at, double angle, String data, String look) {
        StringBuilder turned = new StringBuilder();
        for (String piece : data.replace("Z", "").trim().split(" ?[ML]")) {
            if (!piece.isBlank()) {
                String[] pair = piece.trim().split(" ");
                double x = Double.parseDouble(pair[0]);
                double y = Double.parseDouble(pair[1]);
                turned.append(turned.isEmpty() ? "M" : " L")
                        .append(new Point(
                                at.x + x * Math.cos(angle) - y * Math.sin(angle),
                                at.y + x * Math.sin(angle) + y * Math.cos(angle)));
            }
        }
        svg.path(turned + (data.endsWith("Z") ? " Z" : ""), look);
    }

    private void name() {
        String name = FlowGraph.name(element);
        if (!name.isEmpty()) {
            Point one = points.get((points.size() - 1) / 2);
            Point other = points.get(points.size() / 2);
            Box middle = new Box((one.x + other.x) / 2 - 45, (one.y + other.y) / 2 - 16, 90, 14);
            svg.text(
                    name,
                    XmlTree.children(edge, "BPMNLabel")
                            .findFirst()
                            .flatMap(Box::in)
                            .orElse(middle),
                    false);
        }
    }

    private record Point(double x, double y) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %.1f", x, y);
        }
    }
}
