package se.tryggve.search.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditFollower;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchIndex;
import se.tryggve.search.SearchSource;

/**
 * Writes a case's entries anew at the end of every transaction that logged something in it. One writer of a case comes
 * after the other and reads what is there then, not what its transaction read before.
 */
@Component
class IndexKeeper implements AuditFollower, SearchIndex {

    private final ObjectProvider<SearchSource> sources;
    private final EntryTable table;
    private final EntityManager entities;
    private final JdbcClient database;

    IndexKeeper(ObjectProvider<SearchSource> sources, EntryTable table, EntityManager entities, JdbcClient database) {
        this.sources = sources;
        this.table = table;
        this.entities = entities;
        this.database = database;
    }

    @Override
    public void recorded(AuditEvent event) {
        event.caseId().ifPresent(caseId -> changed().add(caseId));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void refresh(UUID caseId) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("search " + caseId)
                .query((row, n) -> n)
                .single();
        entities.flush();
        entities.clear();
        List<SearchEntry> entries = sources.orderedStream()
                .flatMap(source -> source.entries(caseId).stream())
                .toList();
        table.replace(caseId, entries);
    }

    private Set<UUID> changed() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Changed none = new Changed(new TreeSet<>());
                    TransactionSynchronizationManager.registerSynchronization(none);
                    return none;
                })
                .cases();
    }

    /** The cases in which the transaction has logged something. */
    private final class Changed implements TransactionSynchronization {

        private final Set<UUID> cases;

        Changed(Set<UUID> cases) {
            this.cases = cases;
        }

        Set<UUID> cases() {
            return cases;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.forEach(IndexKeeper.this::refresh);
        }
    }
}
