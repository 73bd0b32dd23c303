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

    /** The end of a legal date given as {@code yyyy-MM-dd}; asked by models that running cases still follow. */
    public Date endOf(String date) {
        return Date.from(
                LocalDate.parse(date).plusDays(1).atStartOfDay(legalZone).toInstant());
    }

    /** The first moment of a legal date given as {@code yyyy-MM-dd}. */
    public Date startOf(String date) {
        return Date.from(LocalDate.parse(date).atStartOfDay(legalZone).toInstant());
    }

    /** Whether a legal date given as {@code yyyy-MM-dd} is today or lies behind. */
    public boolean hasCome(String date) {
        return !LocalDate.parse(date).isAfter(LocalDate.now(clock.withZone(legalZone)));
    }
}
