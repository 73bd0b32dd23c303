package se.tryggve.monitor.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gives every calendar day of a case, from the day it came in to the day before it ended, to exactly one that it waits
 * for (docs/decisions/0019). A day belongs to what is open when it ends.
 */
final class Ledger {

    private static final Comparator<Span> DECIDING = Comparator.<Span>comparingInt(
                    span -> span.what().rank())
            .thenComparing(Span::from)
            .thenComparing(Span::what);

    private final List<Interval> intervals;

    private Ledger(List<Interval> intervals) {
        this.intervals = List.copyOf(intervals);
    }

    /**
     * The ledger of a case.
     *
     * @param received the first day
     * @param ended the day on which the case ended, which no longer counts; null while it goes on
     */
    static Ledger of(LocalDate received, LocalDate ended, List<Span> spans) {
        SortedSet<LocalDate> edges = new TreeSet<>();
        edges.add(received);
        spans.stream()
                .flatMap(span -> Stream.of(span.from(), span.until()))
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(received))
                .forEach(edges::add);
        List<Interval> days = new ArrayList<>();
        for (LocalDate edge : edges) {
            if (ended == null || edge.isBefore(ended)) {
                append(days, edge, waitsFor(edge, spans));
            }
        }
        close(days, ended);
        return new Ledger(days);
    }

    private static WaitsFor waitsFor(LocalDate day, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.covers(day))
                .min(DECIDING)
                .map(span -> span.what().waitsFor())
                .orElse(WaitsFor.OWN);
    }

    private static void append(List<Interval> days, LocalDate from, WaitsFor waitsFor) {
        if (days.isEmpty() || last(days).waitsFor() != waitsFor) {
            close(days, from);
            days.add(new Interval(from, null, waitsFor));
        }
    }

    private static void close(List<Interval> days, LocalDate until) {
        if (!days.isEmpty()) {
            Interval open = days.remove(days.size() - 1);
            days.add(new Interval(open.from(), until, open.waitsFor()));
        }
    }

    private static Interval last(List<Interval> days) {
        return days.get(days.size() - 1);
    }

    /** The intervals in order, without a gap; none for a case that ended on the day it came in. */
    List<Interval> intervals() {
        return intervals;
    }

    /**
     * The first day on which nobody was waited for: a measure runs, or the case has ended.
     *
     * @param ended the day on which the case ended; null while it goes on
     * @return null while somebody is waited for
     */
    LocalDate settled(LocalDate ended) {
        return intervals.stream()
                .filter(interval -> interval.waitsFor() == WaitsFor.NOBODY)
                .map(Interval::from)
                .findFirst()
                .orElse(ended);
    }

    /** The days until the case was settled, for each whom it waited for. */
    Map<WaitsFor, Integer> until(LocalDate settled) {
        Map<WaitsFor, Integer> days = new EnumMap<>(WaitsFor.class);
        WaitsFor.anybody().forEach(one -> days.put(one, 0));
        intervals.stream()
                .takeWhile(interval -> interval.from().isBefore(settled))
                .forEach(interval -> days.merge(
                        interval.waitsFor(),
                        (int) ChronoUnit.DAYS.between(interval.from(), interval.until()),
                        Integer::sum));
        return days;
    }
}
