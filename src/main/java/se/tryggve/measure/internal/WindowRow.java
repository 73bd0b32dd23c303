package se.tryggve.measure.internal;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tryggve.measure.WeekWindow;

/** A window as a row: weekdays as ISO digits, {@code 67} is Saturday and Sunday. */
@Embeddable
record WindowRow(String weekdays, int fromMinute, int toMinute) {

    static WindowRow of(WeekWindow window) {
        String digits = window.days().stream()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
        return new WindowRow(digits, window.from(), window.to());
    }

    WeekWindow window() {
        Set<DayOfWeek> days =
                weekdays.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
        return new WeekWindow(days, fromMinute, toMinute);
    }

    static List<WeekWindow> windows(List<WindowRow> rows) {
        return rows.stream().map(WindowRow::window).toList();
    }

    /** Writes other windows into a row's list, which stays untouched when they are the same. */
    static void replace(List<WindowRow> rows, List<WeekWindow> windows) {
        List<WindowRow> wanted = windows.stream().map(WindowRow::of).toList();
        if (!rows.equals(wanted)) {
            rows.clear();
            rows.addAll(wanted);
        }
    }
}
