package se.tryggve.handbook.internal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/**
 * Draws the diagrams of a BPMN file as one SVG, on the server: for paper, for PDF and for readers without script. Several
 * diagrams of one file stand below each other.
 */
public final class DiagramDrawing {

    private static final double BETWEEN = 40;

    private final FlowGraph graph;

    private DiagramDrawing(FlowGraph graph) {
        this.graph = graph;
    }

    /** The drawing (UTF-8); empty if the file says nothing of where its elements stand. */
    public static Optional<byte[]> of(byte[] bpmn) {
        FlowGraph graph = FlowGraph.of(XmlTree.read(bpmn));
        List<Svg> planes = graph.all("BPMNPlane")
                .map(new DiagramDrawing(graph)::draw)
                .filter(plane -> plane.around() != null)
                .toList();
        if (planes.isEmpty()) {
            return Optional.empty();
        }
        Svg whole = new Svg();
        double down = 0;
        for (Svg plane : planes) {
            whole.below(plane, down - plane.around().y());
            down += plane.around().height() + BETWEEN;
        }
        return Optional.of(whole.whole().getBytes(StandardCharsets.UTF_8));
    }

    private Svg draw(Element plane) {
        Svg svg = new Svg();
        List<Element> shapes = XmlTree.children(plane, "BPMNShape").toList();
        shapes.stream()
                .filter(shape -> named(shape).filter(ShapeDrawing::isGround).isPresent())
                .forEach(shape -> draw(svg, shape));
        shapes.stream().filter(shape -> isOpenScope(shape)).forEach(shape -> draw(svg, shape));
        XmlTree.children(plane, "BPMNEdge")
                .forEach(edge -> named(edge).ifPresent(element -> new EdgeDrawing(svg, edge, element).draw(graph)));
        shapes.stream()
                .filter(shape -> named(shape)
                        .filter(element -> !ShapeDrawing.isGround(element))
                        .isPresent())
                .filter(shape -> !isOpenScope(shape))
                .sorted(Comparator.comparing(
                        shape -> named(shape).filter(NodeKinds::isBoundary).isPresent()))
                .forEach(shape -> draw(svg, shape));
        return svg;
    }

    private boolean isOpenScope(Element shape) {
        return shape.getAttribute("isExpanded").equals("true")
                && named(shape).filter(NodeKinds::isScope).isPresent();
    }

    private void draw(Svg svg, Element shape) {
        Box.in(shape)
                .ifPresent(box -> named(shape).ifPresent(element -> new ShapeDrawing(svg, shape, element, box).draw()));
    }

    private Optional<Element> named(Element shape) {
        return graph.find(FlowGraph.local(shape.getAttribute("bpmnElement")));
    }
}
