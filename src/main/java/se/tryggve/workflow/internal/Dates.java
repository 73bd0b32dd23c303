package se.tryggve.workflow.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import se.tryggve.workflow.ModelBean;

/** Turns legal dates into instants for timers. A day ends when the next begins in Sweden. */
@ModelBean("dates")
public class Dates {

    private final Clock clock;
    private final ZoneId legalZone;

    Dates(Clock clock, ZoneId legalZone) {
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The end of a legal date given as {@code yyyy-MM-dd}. */
    public Date endOf(String date) {
        return endOf(LocalDate.parse(date));
    }

    /** The end of the date that lies so many days after another, which is given as {@code yyyy-MM-dd}. */
    public Date daysAfter(String date, long days) {
        return endOf(LocalDate.parse(date).plusDays(days));
    }

    /** The end of the date that lies so many days from today. */
    public Date inDays(long days) {
        return endOf(LocalDate.now(clock.withZone(legalZone)).plusDays(days));
    }

    /** The first moment of a legal date given as {@code yyyy-MM-dd}. */
    public Date startOf(String date) {
        return Date.from(LocalDate.parse(date).atStartOfDay(legalZone).toInstant());
    }

    /** Whether a legal date given as {@code yyyy-MM-dd} is today or lies behind. */
    public boolean hasCome(String date) {
        return !LocalDate.parse(date).isAfter(LocalDate.now(clock.withZone(legalZone)));
    }

    private Date endOf(LocalDate date) {
        return Date.from(date.plusDays(1).atStartOfDay(legalZone).toInstant());
    }
}
