package se.tryggve.search.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.CaseFollower;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchIndex;
import se.tryggve.search.SearchSource;

/**
 * Writes a case's entries anew at the end of every transaction that logged something in it. One writer of a case comes
 * after the other and reads what is there then, not what its transaction read before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IndexKeeper implements CaseFollower, SearchIndex {

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
    public void changed(UUID caseId) {
        refresh(caseId);
    }

    @Override
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
}
