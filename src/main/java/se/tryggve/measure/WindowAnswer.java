package se.tryggve.measure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import se.tryggve.form.RefusedAnswerException;

/** How a form writes a window: {@code weekdays} (mon..sun), {@code from} and {@code to} as HH:mm, midnight at the end as 24:00 or 00:00. */
final class WindowAnswer {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private WindowAnswer() {}

    static WeekWindow read(AnswerRow row) {
        Set<DayOfWeek> days = days(row);
        int from = minute(row, "from");
        int to = minute(row, "to");
        int end = to == 0 ? WeekWindow.DAY : to;
        if (from == WeekWindow.DAY || from == end) {
            throw RefusedAnswerException.at(
                    row.at("to"), "measure.refused.emptyHours", row.text("from"), row.text("to"));
        }
        return new WeekWindow(days, from, end);
    }

    static Map<String, Object> write(WeekWindow window) {
        return Map.of(
                "weekdays",
                window.days().stream().map(day -> DAYS.get(day.ordinal())).toList(),
                "from",
                clock(window.from()),
                "to",
                clock(window.to()));
    }

    static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static Set<DayOfWeek> days(AnswerRow row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (row.values().get("weekdays") instanceof Collection<?> codes) {
            for (Object code : codes) {
                days.add(day(row, code.toString()));
            }
        }
        if (days.isEmpty()) {
            throw RefusedAnswerException.at(row.at("weekdays"), "measure.refused.noWeekday");
        }
        return days;
    }

    private static DayOfWeek day(AnswerRow row, String code) {
        int index = DAYS.indexOf(code);
        if (index < 0) {
            throw RefusedAnswerException.at(row.at("weekdays"), "measure.refused.noWeekday");
        }
        return DayOfWeek.of(index + 1);
    }

    private static int minute(AnswerRow row, String key) {
        String clock = row.text(key);
        if ("24:00".equals(clock)) {
            return WeekWindow.DAY;
        }
        try {
            LocalTime time = LocalTime.parse(String.valueOf(clock));
            return time.getHour() * 60 + time.getMinute();
        } catch (DateTimeException wrong) {
            throw RefusedAnswerException.at(row.at(key), "measure.refused.clock", String.valueOf(clock));
        }
    }
}
