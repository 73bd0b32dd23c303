package se.tryggve.monitor.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.CaseFollower;

/**
 * Counts a case anew at the end of every transaction that logged something in it. One writer of a case comes after the
 * other and counts what is there then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Counting implements CaseFollower {

    private final EntityManager entities;
    private final JdbcClient database;
    private final SourceRows source;
    private final CountedRows counted;

    Counting(EntityManager entities, JdbcClient database, SourceRows source, CountedRows counted) {
        this.entities = entities;
        this.database = database;
        this.source = source;
        this.counted = counted;
    }

    @Override
    public void changed(UUID caseId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("monitor " + caseId)
                .query((row, n) -> n)
                .single();
        entities.flush();
        source.life(caseId).ifPresent(life -> count(caseId, life));
    }

    private void count(UUID caseId, SourceRows.Life life) {
        Ledger ledger = Ledger.of(life.received(), life.ended(), source.spans(caseId));
        LocalDate settled = ledger.settled(life.ended());
        counted.count(caseId, settled, settled == null ? Map.of() : ledger.until(settled));
        counted.wait(caseId, ledger.intervals());
        counted.pass(caseId);
    }
}
