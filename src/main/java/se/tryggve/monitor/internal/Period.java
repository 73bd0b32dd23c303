package se.tryggve.monitor.internal;

import java.time.LocalDate;

/**
 * Days that figures are counted for, both included, Europe/Stockholm.
 *
 * @param from the first day
 * @param to the last day, never before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** No register is older, and no case lasts longer than this. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** The asked days; what is missing or impossible becomes the twelve months up to today. */
    public static Period of(LocalDate from, LocalDate to, LocalDate today) {
        LocalDate last = to == null || to.isAfter(today) || to.isBefore(EARLIEST) ? today : to;
        LocalDate year = last.minusYears(1).plusDays(1);
        return new Period(from == null || from.isAfter(last) || from.isBefore(EARLIEST) ? year : from, last);
    }
}
