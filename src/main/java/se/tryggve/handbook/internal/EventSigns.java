package se.tryggve.handbook.internal;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The signs inside events: what they wait for, or set off. */
final class EventSigns {

    static final String ENVELOPE = "M1 3 H15 V13 H1 Z M1 3 L8 9 L15 3";
    static final String PENTAGON = "M8 2 L14 6.5 L11.7 13.5 L4.3 13.5 L2 6.5 Z";
    static final String BACKWARDS = "M8 3 L2 8 L8 13 Z M14 3 L8 8 L14 13 Z";
    static final String FILLED = "fill=\"#111\" stroke=\"#fff\" stroke-width=\"0.8\"";
    private static final String LINE = "stroke-width=\"1.2\"";
    private static final Map<String, String> SIGNS = Map.of(
            "message", ENVELOPE,
            "timer", "M8 1 A7 7 0 1 1 7.9 1 Z M8 3.5 V8 L11.5 9.5",
            "signal", "M8 2 L14.5 13 L1.5 13 Z",
            "error", "M2 14 L6 3 L10 10 L14 2 L11 13.5 L6.5 7 Z",
            "escalation", "M8 1.5 L13 14 L8 9 L3 14 Z",
            "conditional", "M3 1.5 H13 V14.5 H3 Z M5 4.5 H11 M5 8 H11 M5 11.5 H11",
            "compensate", BACKWARDS,
            "cancel", "M3 5 L5 3 L8 6 L11 3 L13 5 L10 8 L13 11 L11 13 L8 10 L5 13 L3 11 L6 8 Z",
            "link", "M2 6 H9 V3 L14.5 8 L9 13 V10 H2 Z",
            "terminate", "M8 1.5 A6.5 6.5 0 1 1 7.9 1.5 Z");

    private EventSigns() {}

    static void draw(Svg svg, Element event, Box box) {
        List<Element> triggers = NodeKinds.triggers(event);
        if (triggers.isEmpty()) {
            return;
        }
        boolean several = triggers.size() > 1;
        String sort = triggers.get(0).getLocalName().replace("EventDefinition", "");
        boolean all = event.getAttribute("parallelMultiple").equals("true");
        String several0 = all ? "M6 2 H10 V6 H14 V10 H10 V14 H6 V10 H2 V6 H6 Z" : PENTAGON;
        String sign = several ? several0 : SIGNS.getOrDefault(sort, PENTAGON);
        double scale = box.width() / 28;
        svg.sign(
                box.middleX() - 8 * scale,
                box.middleY() - 8 * scale,
                scale,
                sign,
                NodeKinds.throwsSomething(event) ? FILLED : LINE);
    }
}
