package se.tryggve.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The goals that the product has set itself, and what became of them. */
final class Goals {

    private static final double SEARCH = 200;
    private static final double MONITOR = 300;

    private final Map<String, Taken> first;
    private final Map<String, Taken> last = new LinkedHashMap<>();
    private final Map<String, Long> statements;
    private final List<Integer> sizes;
    private final List<Verdict> verdicts = new ArrayList<>();

    /** @param taken for each size, the fewest first, and then of the managers' pages */
    Goals(List<Map<String, Taken>> taken, Map<String, Long> statements, List<Integer> sizes) {
        this.first = taken.get(0);
        taken.forEach(last::putAll);
        this.statements = statements;
        this.sizes = sizes;
    }

    /** A goal, what was measured, and whether that is good enough. */
    record Verdict(String goal, String demanded, String measured, boolean reached) {}

    List<Verdict> all() {
        if (last.containsKey(ListProbes.BARE)) {
            list();
        }
        if (last.containsKey(TaskProbes.REGISTER)) {
            task();
        }
        slowest("search: ", "Search, the slowest p95", SEARCH);
        slowest("monitor: ", "Monitor, the slowest page's p95", MONITOR);
        return verdicts;
    }

    private void list() {
        atMost("P1 list page / bare page, CPU", 3, ratio(ListProbes.UNIT, ListProbes.BARE, Taken::application));
        atMost(
                "P2 list p95 at %,d / at %,d".formatted(sizes.get(sizes.size() - 1), sizes.get(0)),
                1.5,
                last.get(ListProbes.UNIT).percentile(95)
                        / first.get(ListProbes.UNIT).percentile(95));
        atLeast(
                "P3 engine's query / whole list page, median, one group",
                50,
                ratio(ListProbes.ENGINE, ListProbes.UNIT, one -> one.percentile(50)));
        atLeast(
                "P3 engine's query / list below the page, median, one group",
                50,
                ratio(ListProbes.ENGINE, ListProbes.ONE, one -> one.percentile(50)));
        atMost("P4 ten units / one unit, p95", 3, ratio(ListProbes.TEN, ListProbes.ONE, one -> one.percentile(95)));
        long most = statements.entrySet().stream()
                .filter(page -> page.getKey().startsWith("list: "))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
        verdicts.add(new Verdict("P8 statements of a list page", "≤ 5", String.valueOf(most), most <= 5));
    }

    private void task() {
        atLeast(
                "P5 register a case / bare start, per second",
                0.5,
                ratio(TaskProbes.REGISTER, TaskProbes.START, Taken::perSecond));
        atLeast(
                "P6 complete a task / bare cycle, per second",
                0.5,
                ratio(TaskProbes.COMPLETE, TaskProbes.CYCLE, Taken::perSecond));
        atLeast(
                "P7 audited / unaudited, per second",
                0.6,
                ratio(TaskProbes.REGISTER, TaskProbes.UNAUDITED, Taken::perSecond));
    }

    private void slowest(String kind, String goal, double milliseconds) {
        last.values().stream()
                .filter(one -> one.name().startsWith(kind) && !one.name().endsWith("plain count"))
                .max(java.util.Comparator.comparingDouble(one -> one.percentile(95)))
                .ifPresent(one -> verdicts.add(new Verdict(
                        goal,
                        "≤ %.0f ms".formatted(milliseconds),
                        number(one.percentile(95)) + " ms: " + one.name().substring(kind.length()),
                        one.percentile(95) <= milliseconds)));
    }

    private void atMost(String goal, double limit, double measured) {
        verdicts.add(new Verdict(goal, "≤ " + limit, number(measured), measured <= limit));
    }

    private void atLeast(String goal, double limit, double measured) {
        verdicts.add(new Verdict(goal, "≥ " + limit, number(measured), measured >= limit));
    }

    private double ratio(String one, String other, ToDoubleFunction<Taken> of) {
        return of.applyAsDouble(last.get(one)) / of.applyAsDouble(last.get(other));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
    }
}
