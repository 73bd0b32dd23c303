package se.tryggve.workflow.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import se.tryggve.workflow.ModelBean;

/** Turns legal dates into instants for timers. A day ends when the next begins in Sweden. */
@ModelBean("dates")
public class Dates {

    /** When a timer goes off that waits for a day that nobody has set: never, as far as people are concerned. */
    private static final String NEVER = "9999-12-31";

    private final Clock clock;
    private final ZoneId legalZone;

    Dates(Clock clock, ZoneId legalZone) {
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The end of a legal date given as {@code yyyy-MM-dd}; asked by models that running cases still follow. */
    public Date endOf(String date) {
        return Date.from(
                LocalDate.parse(date).plusDays(1).atStartOfDay(legalZone).toInstant());
    }

    /** The first moment of a legal date given as {@code yyyy-MM-dd}. */
    public Date startOf(String date) {
        return Date.from(LocalDate.parse(date).atStartOfDay(legalZone).toInstant());
    }

    /** The first moment of so many days before a legal date; without a date it never comes. */
    public Date daysBefore(String date, int days) {
        return startOf(
                isUnset(date) ? NEVER : LocalDate.parse(date).minusDays(days).toString());
    }

    /** The end of a last day; without one it never comes. */
    public Date afterLastDay(String date) {
        return endOf(isUnset(date) ? NEVER : date);
    }

    /** Expressions hand over a variable that is null as an empty text. */
    private static boolean isUnset(String date) {
        return date == null || date.isEmpty();
    }

    /** Whether a legal date given as {@code yyyy-MM-dd} is today or lies behind. */
    public boolean hasCome(String date) {
        return !LocalDate.parse(date).isAfter(LocalDate.now(clock.withZone(legalZone)));
    }
}
