package se.tryggve.handbook.internal;

import java.util.Map;

/** The small signs in the corner of tasks. */
final class TaskSigns {

    private static final String LINE = "stroke-width=\"1.2\"";
    private static final Map<String, String> SIGNS = Map.of(
            "userTask", "M8 2 A3 3 0 1 1 7.9 2 Z M2 15 Q2 9 8 9 Q14 9 14 15 Z",
            "manualTask", "M2 8 L7 4 L9 5 L6 8 L14 8 L14 10 L13 10 L13 12 L12 12 L12 14 L5 14 L2 12 Z",
            "serviceTask",
                    "M8 5 A3 3 0 1 1 7.9 5 Z M8 1 V3.5 M8 12.5 V15 M1 8 H3.5 M12.5 8 H15 M3 3 L5 5 M13 13 L11 11 M13 3"
                            + " L11 5 M3 13 L5 11",
            "scriptTask", "M4 1 H14 Q11 5 13 8 Q15 12 12 15 H2 Q5 11 3 8 Q1 5 4 1 M5 5 H10 M5 8 H11 M6 11 H12",
            "businessRuleTask", "M1 3 H15 V14 H1 Z M1 6 H15 M1 10 H15 M6 6 V14",
            "sendTask", EventSigns.ENVELOPE,
            "receiveTask", EventSigns.ENVELOPE);

    private TaskSigns() {}

    static void draw(Svg svg, String type, double x, double y) {
        if (SIGNS.containsKey(type)) {
            String look = type.equals("sendTask") ? EventSigns.FILLED : LINE;
            svg.sign(x, y, 0.9, SIGNS.get(type), look);
        }
    }
}
