package se.tryggve.monitor.internal.alert;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.tryggve.identity.UserId;

/**
 * Writes the weekly reports from Monday at seven in the morning on, Europe/Stockholm. What was not written then, because
 * nothing ran, is written later in the week; weeks without a run are not made up for.
 */
@Component
class WeeklyRound {

    private static final Logger LOG = LoggerFactory.getLogger(WeeklyRound.class);
    private static final LocalTime HOUR = LocalTime.of(7, 0);

    private final WeeklyReports reports;
    private final Clock clock;
    private final ZoneId legalZone;

    WeeklyRound(WeeklyReports reports, Clock clock, ZoneId legalZone) {
        this.reports = reports;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void write() {
        ZonedDateTime now = clock.instant().atZone(legalZone);
        ZonedDateTime monday =
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(HOUR);
        if (!monday.isAfter(now)) {
            reports.waiting(monday.toLocalDate(), monday.toInstant())
                    .forEach(person -> writeAlone(new UserId(person), monday));
        }
    }

    /** What is wrong with one person's letter keeps nobody else from theirs. */
    private void writeAlone(UserId person, ZonedDateTime monday) {
        try {
            reports.write(person, monday.toLocalDate());
        } catch (RuntimeException failed) {
            LOG.error("A weekly report was not written; it is tried again in ten minutes", failed);
        }
    }
}
