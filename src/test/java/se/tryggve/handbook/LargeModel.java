package se.tryggve.handbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.tryggve.handbook.internal.Telling;

/** A model of any size with choices, loops and crossings, drawn by dice that always fall the same. */
final class LargeModel {

    private LargeModel() {}

    static byte[] of(int nodes) {
        Random dice = new Random(7);
        StringBuilder process = new StringBuilder("<startEvent id=\"node_0\" name=\"Start\"/>");
        StringBuilder flows = new StringBuilder();
        StringBuilder shapes = new StringBuilder(shape(0, 36));
        for (int i = 1; i < nodes; i++) {
            boolean choice = i % 5 == 0 && i < nodes - 6;
            String sort = i == nodes - 1 ? "endEvent" : choice ? "exclusiveGateway" : "task";
            process.append("<%s id=\"node_%d\" name=\"Steg %d\"/>".formatted(sort, i, i));
            flow(flows, i - 1, i);
            if (choice) {
                flow(flows, i, dice.nextBoolean() ? i + 2 + dice.nextInt(4) : 1 + dice.nextInt(i));
            }
            shapes.append(shape(i, sort.equals("task") ? 100 : 50));
        }
        return ("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                        + " xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                        + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\" targetNamespace=\"x\">"
                        + "<process id=\"large\">" + process + flows + "</process>"
                        + "<bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"large\">" + shapes
                        + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void flow(StringBuilder flows, int from, int to) {
        flows.append("<sequenceFlow id=\"flow_%d_%d\" sourceRef=\"node_%d\" targetRef=\"node_%d\"/>"
                .formatted(from, to, from, to));
    }

    private static String shape(int node, int width) {
        return "<bpmndi:BPMNShape bpmnElement=\"node_%d\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"50\"/></bpmndi:BPMNShape>"
                .formatted(node, node % 20 * 150, node / 20 * 120, width);
    }

    static List<String> elements(List<Telling> lines) {
        return lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.element()), elements(line.inside()).stream()))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    static int depth(List<Telling> lines) {
        return lines.stream().mapToInt(line -> 1 + depth(line.inside())).max().orElse(0);
    }
}
