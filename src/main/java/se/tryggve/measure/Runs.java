package se.tryggve.measure;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the unbroken stretches of a week back into windows. */
final class Runs {

    private record Hours(int from, int to) {}

    private final BitSet week;
    private final Map<Hours, Set<DayOfWeek>> found = new LinkedHashMap<>();

    Runs(BitSet week) {
        this.week = week;
    }

    List<WeekWindow> windows() {
        if (week.cardinality() == WeekTime.WEEK) {
            return List.of(new WeekWindow(EnumSet.allOf(DayOfWeek.class), 0, WeekWindow.DAY));
        }
        int head = continuedFromSunday();
        int covered = week.nextSetBit(head);
        while (covered >= 0) {
            int end = week.nextClearBit(covered);
            split(covered, end == WeekTime.WEEK ? end + head : end);
            covered = week.nextSetBit(end);
        }
        return found.entrySet().stream()
                .map(entry -> new WeekWindow(
                        entry.getValue(), entry.getKey().from(), entry.getKey().to()))
                .toList();
    }

    /** Minutes of Monday that belong to a stretch begun on Sunday. */
    private int continuedFromSunday() {
        return week.get(WeekTime.WEEK - 1) ? week.nextClearBit(0) : 0;
    }

    /** Cuts a stretch longer than a day at midnight. */
    private void split(int start, int end) {
        int from = start;
        while (end - from >= WeekWindow.DAY) {
            int cut = (from / WeekWindow.DAY + 1) * WeekWindow.DAY;
            add(from, cut);
            from = cut;
        }
        if (from < end) {
            add(from, end);
        }
    }

    private void add(int start, int end) {
        DayOfWeek day = DayOfWeek.of(start / WeekWindow.DAY % 7 + 1);
        int to = (end - 1) % WeekWindow.DAY + 1;
        found.computeIfAbsent(new Hours(start % WeekWindow.DAY, to), hours -> EnumSet.noneOf(DayOfWeek.class))
                .add(day);
    }
}
