package se.tryggve.monitor.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which a case waits for one and the same.
 *
 * @param from the first day, Europe/Stockholm
 * @param until the first day that does not belong to it; null while the case goes on
 */
public record Interval(LocalDate from, LocalDate until, WaitsFor waitsFor) {

    /** How many days it has; of one that goes on, those before a day. */
    public long days(LocalDate today) {
        LocalDate end = until == null || until.isAfter(today) ? today : until;
        return Math.max(0, ChronoUnit.DAYS.between(from, end));
    }
}
