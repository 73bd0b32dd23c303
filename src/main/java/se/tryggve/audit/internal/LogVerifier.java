package se.tryggve.audit.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Recomputes every chain from one view of the database and compares it with its head and with all anchors. */
@Component
class LogVerifier {

    static final String ALL = """
            select coalesce(c.subject, e.subject) as subject, c.length, c.head, e.position, e.at, e.actor, e.action,
                   e.before, e.after, e.reason, e.payload_digest, e.digest
            from audit_chain c full join audit_entry e on e.subject = c.subject
            order by subject, position""";
    private static final int ROWS_AT_A_TIME = 1_000;

    private final JdbcTemplate rows;
    private final TransactionTemplate oneView;
    private final AnchorDirectory directory;
    private final Clock clock;
    private final ZoneId legalZone;

    LogVerifier(
            DataSource database,
            PlatformTransactionManager transactions,
            AnchorDirectory directory,
            Clock clock,
            ZoneId legalZone) {
        this.rows = new JdbcTemplate(database);
        this.rows.setFetchSize(ROWS_AT_A_TIME);
        this.oneView = new TransactionTemplate(transactions);
        this.oneView.setReadOnly(true);
        this.oneView.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.oneView.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.directory = directory;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    Report verify() {
        AnchorHistory anchors = AnchorHistory.read(directory);
        Walk walk = new Walk(anchors);
        oneView.executeWithoutResult(status -> rows.query(ALL, walk::row));
        walk.end();
        LocalDate anchored = anchors.last().map(Anchor::day).orElse(null);
        List<Finding> findings = new ArrayList<>(walk.findings());
        if (anchored == null) {
            walk.oldest()
                    .map(this::day)
                    .filter(this::shouldBeAnchored)
                    .ifPresent(day -> findings.add(Finding.anchorsMissing(day, directory.toString())));
        }
        return new Report(walk.entries(), walk.chains(), anchored, List.copyOf(findings));
    }

    private boolean shouldBeAnchored(LocalDate day) {
        return day.isBefore(day(Instant.now(clock)).minusDays(1));
    }

    private LocalDate day(Instant at) {
        return at.atZone(legalZone).toLocalDate();
    }

    /**
     * What was found.
     *
     * @param anchored the day of the last anchor; null without any
     */
    record Report(long entries, int chains, LocalDate anchored, List<Finding> findings) {

        boolean isWhole() {
            return findings.isEmpty();
        }
    }
}
