package se.tryggve.monitor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tryggve.monitor.internal.WaitsFor;

/** A bar of days, drawn as SVG; whose they are is told by a pattern and a number, and by the table beside it. */
public record Bar(List<Part> parts) {

    /** Narrower parts have no room for a number. */
    private static final double ROOM = 6;

    /**
     * A part of the bar; places are per cent of its width, as SVG writes them.
     *
     * @param middle where its number stands
     * @param roomy whether there is room for the number
     */
    public record Part(WaitsFor waitsFor, long days, String left, String width, String middle, boolean roomy) {}

    static Bar of(List<WaitingSection.Line> lines) {
        long sum = lines.stream().mapToLong(WaitingSection.Line::days).sum();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (WaitingSection.Line line : lines) {
            add(parts, line.interval().waitsFor(), line.days(), before, sum);
            before += line.days();
        }
        return new Bar(parts);
    }

    /** The days of each, one after the other. */
    static Bar of(Map<WaitsFor, Long> days) {
        long sum = days.values().stream().mapToLong(Long::longValue).sum();
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (Map.Entry<WaitsFor, Long> each : days.entrySet()) {
            add(parts, each.getKey(), each.getValue(), before, sum);
            before += each.getValue();
        }
        return new Bar(parts);
    }

    private static void add(List<Part> parts, WaitsFor waitsFor, long days, long before, long sum) {
        if (days > 0) {
            double width = 100.0 * days / sum;
            double left = 100.0 * before / sum;
            parts.add(
                    new Part(waitsFor, days, percent(left), percent(width), percent(left + width / 2), width >= ROOM));
        }
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
