package se.tryggve.measure;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The same hours on some weekdays, local time in Sweden.
 *
 * @param days weekdays on which the window starts
 * @param from first minute of the day, 0–1439
 * @param to minute at which it ends, 1–1440; at or before {@code from} means the next day; 0–1440 is the whole day
 */
public record WeekWindow(Set<DayOfWeek> days, int from, int to) {

    /** Minutes in a day. */
    public static final int DAY = 24 * 60;

    /** Checks the bounds; a window may not last nothing. */
    public WeekWindow {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A window needs a weekday");
        }
        if (from < 0 || from >= DAY || to <= 0 || to > DAY || from == to) {
            throw new IllegalArgumentException("Not a window: " + from + "–" + to);
        }
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Whether the window ends on the day after the one on which it starts. */
    public boolean passesMidnight() {
        return to < from;
    }

    /** Length in minutes, 1–1440. */
    public int minutes() {
        return passesMidnight() ? DAY - from + to : to - from;
    }

    void addTo(BitSet week) {
        for (DayOfWeek day : days) {
            int start = (day.getValue() - 1) * DAY + from;
            int end = start + minutes();
            week.set(start, Math.min(end, WeekTime.WEEK));
            if (end > WeekTime.WEEK) {
                week.set(0, end - WeekTime.WEEK);
            }
        }
    }
}
