package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Officer;

/**
 * Who has opened which case: one row for each officer, case and hour, in a transaction of its own, so that no page fails
 * because of it. What this node has written in the hour is not asked of the database again. How long rows are kept was
 * found in no law and is a setting.
 */
@Component
class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final int REMEMBERED = 10_000;

    private final Map<Reading, Instant> written = new ConcurrentHashMap<>();
    private final JdbcClient database;
    private final TransactionTemplate alone;
    private final Clock clock;
    private final Duration kept;

    Readings(
            JdbcClient database,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${tryggve.casefile.read-log-kept:P730D}") Duration kept) {
        this.database = database;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.kept = kept;
    }

    /** Notes that the officer has the case open. */
    void note(Officer officer, CaseId id) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Reading reading = new Reading(id.value(), officer.id().value());
        if (hour.equals(written.get(reading))) {
            return;
        }
        try {
            alone.executeWithoutResult(status -> write(reading, hour));
            if (written.size() >= REMEMBERED) {
                written.clear();
            }
            written.put(reading, hour);
        } catch (RuntimeException failure) {
            LOG.error("That case {} was opened could not be noted", id, failure);
        }
    }

    private void write(Reading reading, Instant hour) {
        database.sql("insert into case_reading (case_id, officer_id, hour) values (?, ?, ?) on conflict do nothing")
                .params(reading.caseId(), reading.officer(), hour.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Who has opened a case before an hour, the latest first. */
    List<Read> of(CaseId id, Instant before, int atMost) {
        return database.sql("""
                        select r.hour, r.officer_id, u.authority from case_reading r
                            join officer o on o.username = r.officer_id join unit u on u.id = o.unit
                        where r.case_id = ? and r.hour < ? order by r.hour desc, r.officer_id limit ?
                        """)
                .params(id.value(), before.atOffset(ZoneOffset.UTC), atMost)
                .query((row, n) -> new Read(
                        row.getObject("hour", OffsetDateTime.class).toInstant(),
                        row.getString("officer_id"),
                        row.getString("authority")))
                .list();
    }

    /** Forgets what is older than it is kept. */
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forget() {
        database.sql("delete from case_reading where hour < ?")
                .param(clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
                .update();
    }

    Duration kept() {
        return kept;
    }

    private record Reading(UUID caseId, String officer) {}

    /** An hour in which an officer had the case open. */
    record Read(Instant hour, String officer, String authority) {}
}
