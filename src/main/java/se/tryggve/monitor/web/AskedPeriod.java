package se.tryggve.monitor.web;

import java.time.LocalDate;
import se.tryggve.monitor.internal.Period;

/**
 * A period as somebody asked for it.
 *
 * @param period the days that are shown
 * @param misread whether that is another period than the one asked for, because its days cannot be
 */
public record AskedPeriod(Period period, boolean misread) {

    static AskedPeriod of(String from, String to, LocalDate today) {
        LocalDate first = CaseQuery.day(from);
        LocalDate last = CaseQuery.day(to);
        Period period = Period.of(first, last, today);
        boolean other = differs(from, period.from()) || differs(to, period.to());
        return new AskedPeriod(period, other);
    }

    private static boolean differs(String asked, LocalDate shown) {
        return asked != null && !asked.isBlank() && !asked.equals(shown.toString());
    }
}
