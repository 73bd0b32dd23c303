package se.tryggve.handbook.internal;

import java.util.Optional;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** A rectangle of a drawing, in its pixels. */
record Box(double x, double y, double width, double height) {

    /** The {@code Bounds} directly inside a shape or a label; empty if there are none that can be read. */
    static Optional<Box> in(Element holder) {
        return XmlTree.children(holder, "Bounds")
                .findFirst()
                .map(bounds -> new Box(
                        number(bounds, "x"), number(bounds, "y"), number(bounds, "width"), number(bounds, "height")));
    }

    static double number(Element element, String attribute) {
        try {
            double number = Double.parseDouble(element.getAttribute(attribute));
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    Box shrunk(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }

    /** The smallest box around both. */
    Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(
                left,
                top,
                Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }
}
