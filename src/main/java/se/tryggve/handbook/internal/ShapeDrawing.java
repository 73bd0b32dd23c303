package se.tryggve.handbook.internal;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Draws one shape of a BPMN diagram as the standard draws it; what it does not know becomes a box with its name. */
final class ShapeDrawing {

    private static final String THIN = "stroke-width=\"1.5\"";
    private static final String WHITE = "fill=\"#fff\" stroke=\"#111\" stroke-width=\"1.5\"";
    private static final String BLACK = "fill=\"#111\"";
    private static final double BAND = 30;
    private static final double NAME_WIDTH = 90;
    private static final Map<String, String> GATEWAYS = Map.of(
            "exclusiveGateway", "M4 4 L12 12 M12 4 L4 12",
            "parallelGateway", "M8 2 L8 14 M2 8 L14 8",
            "complexGateway", "M8 2 L8 14 M2 8 L14 8 M4 4 L12 12 M12 4 L4 12",
            "inclusiveGateway", "M8 2.5 A5.5 5.5 0 1 1 7.9 2.5 Z",
            "eventBasedGateway", EventSigns.PENTAGON);
    private static final Map<String, String> LOOPS = Map.of(
            "parallel", "M4 2 L4 14 M8 2 L8 14 M12 2 L12 14",
            "sequential", "M2 4 L14 4 M2 8 L14 8 M2 12 L14 12",
            "loop", "M5 13 A6 6 0 1 1 9 14 M5 13 L2 13 M5 13 L5 9.5");

    private final Svg svg;
    private final Element shape;
    private final Element element;
    private final Box box;
    private final String type;
    private final String name;

    ShapeDrawing(Svg svg, Element shape, Element element, Box box) {
        this.svg = svg;
        this.shape = shape;
        this.element = element;
        this.box = box;
        this.type = element.getLocalName();
        this.name = FlowGraph.name(element);
    }

    /** Whether it lies under all others. */
    static boolean isGround(Element element) {
        return Set.of("participant", "lane").contains(element.getLocalName());
    }

    void draw() {
        if (isGround(element)) {
            pool();
        } else if (NodeKinds.EVENTS.contains(type)) {
            event();
        } else if (NodeKinds.isGateway(element)) {
            gateway();
        } else if (NodeKinds.isNode(element)) {
            activity();
        } else {
            other();
        }
    }

    private void pool() {
        svg.rect(box, 0, WHITE);
        if (shape.getAttribute("isHorizontal").equals("false")) {
            svg.text(name, new Box(box.x(), box.y() + 6, box.width(), BAND), false);
        } else {
            svg.path("M%s %s l0 %s".formatted(box.x() + BAND, box.y(), box.height()), THIN);
            svg.textUpwards(name, new Box(box.x(), box.y(), BAND, box.height()));
        }
    }

    private void activity() {
        boolean open =
                NodeKinds.isScope(element) && shape.getAttribute("isExpanded").equals("true");
        String width = type.equals("callActivity") ? "4" : "1.5";
        String dashes = NodeKinds.isEventSubProcess(element) ? " stroke-dasharray=\"1 5\"" : "";
        svg.rect(box, 10, "fill=\"#fff\" stroke=\"#111\" stroke-width=\"%s\"%s".formatted(width, dashes));
        if (type.equals("transaction")) {
            svg.rect(box.shrunk(4), 7, THIN);
        }
        svg.text(name, open ? new Box(box.x(), box.y() + 6, box.width(), 20) : box.shrunk(5), !open);
        TaskSigns.draw(svg, type, box.x() + 5, box.y() + 5);
        markers(NodeKinds.isScope(element) && !open);
    }

    private void markers(boolean folded) {
        double x = box.middleX() - 8;
        double y = box.y() + box.height() - 17;
        if (folded) {
            svg.rect(new Box(x, y, 14, 14), 0, THIN).sign(x - 1, y - 1, 1, "M8 4 L8 12 M4 8 L12 8", THIN);
            x += 20;
        }
        String loop = XmlTree.children(element)
                .map(Element::getLocalName)
                .filter(child -> child.endsWith("LoopCharacteristics"))
                .findFirst()
                .orElse("");
        if (!loop.isEmpty()) {
            svg.sign(x, y, 0.9, LOOPS.get(loop.startsWith("multi") ? order() : "loop"), THIN);
            x += 20;
        }
        if (NodeKinds.isCompensation(element)) {
            svg.sign(x, y, 0.9, EventSigns.BACKWARDS, THIN);
            x += 20;
        }
        if (type.equals("adHocSubProcess")) {
            svg.sign(x, y, 1, "M2 9 Q5 4 8 8 Q11 12 14 7", THIN);
        }
    }

    private String order() {
        return XmlTree.children(element, "multiInstanceLoopCharacteristics")
                        .anyMatch(loop -> loop.getAttribute("isSequential").equals("true"))
                ? "sequential"
                : "parallel";
    }

    private void event() {
        double radius = box.width() / 2;
        boolean end = type.equals("endEvent");
        String dashes = NodeKinds.letsGoOn(element) ? " stroke-dasharray=\"4 3\"" : "";
        svg.circle(
                box.middleX(),
                box.middleY(),
                radius,
                "fill=\"#fff\" stroke=\"#111\" stroke-width=\"%s\"%s".formatted(end ? "4" : "1.5", dashes));
        if (!end && !type.equals("startEvent")) {
            svg.circle(box.middleX(), box.middleY(), radius - 3, THIN + dashes);
        }
        EventSigns.draw(svg, element, box);
        nameBeside();
    }

    private void gateway() {
        svg.cover(box);
        svg.path(
                "M%s %s L%s %s L%s %s L%s %s Z"
                        .formatted(
                                box.middleX(),
                                box.y(),
                                box.x() + box.width(),
                                box.middleY(),
                                box.middleX(),
                                box.y() + box.height(),
                                box.x(),
                                box.middleY()),
                WHITE);
        double scale = box.width() / 36;
        svg.sign(box.middleX() - 8 * scale, box.middleY() - 8 * scale, scale, GATEWAYS.get(type), "stroke-width=\"2\"");
        if (type.equals("eventBasedGateway")) {
            svg.circle(box.middleX(), box.middleY(), box.width() / 4, "stroke-width=\"1\"");
        }
        nameBeside();
    }

    private void nameBeside() {
        if (!name.isEmpty()) {
            Box below = new Box(box.middleX() - NAME_WIDTH / 2, box.y() + box.height() + 4, NAME_WIDTH, 14);
            svg.text(name, labelBox().orElse(below), false);
        }
    }

    private java.util.Optional<Box> labelBox() {
        return XmlTree.children(shape, "BPMNLabel").findFirst().flatMap(Box::in);
    }

    private void other() {
        switch (type) {
            case "textAnnotation" -> note();
            case "group" -> svg.rect(box, 10, THIN + " stroke-dasharray=\"8 3 1 3\"");
            case "dataObjectReference", "dataObject", "dataInput", "dataOutput" -> sheetOfPaper();
            case "dataStoreReference" -> barrel();
            default -> svg.rect(box, 10, WHITE).text(name, box.shrunk(5), true);
        }
    }

    private void note() {
        svg.cover(box);
        svg.path("M%s %s l-10 0 l0 %s l10 0".formatted(box.x() + 10, box.y(), box.height()), THIN);
        svg.textLeft(
                XmlTree.children(element, "text").map(XmlTree::text).findFirst().orElse(""), box);
    }

    private void sheetOfPaper() {
        svg.cover(box);
        double fold = box.width() / 3;
        svg.path(
                "M%s %s h%s l%s %s v%s h%s z"
                        .formatted(box.x(), box.y(), box.width() - fold, fold, fold, box.height() - fold, -box.width()),
                WHITE);
        nameBeside();
    }

    private void barrel() {
        svg.rect(box, 8, WHITE);
        svg.path("M%s %s q%s 12 %s 0".formatted(box.x(), box.y() + 8, box.width() / 2, box.width()), THIN);
        nameBeside();
    }
}
