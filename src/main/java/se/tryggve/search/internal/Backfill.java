package se.tryggve.search.internal;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.search.SearchIndex;

/** Indexes the cases that were there before the index, each in a transaction of its own; several nodes share the work. */
@Component
class Backfill {

    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

    private final JdbcClient database;
    private final SearchIndex index;
    private final TransactionTemplate transaction;

    Backfill(JdbcClient database, SearchIndex index, TransactionTemplate transaction) {
        this.database = database;
        this.index = index;
        this.transaction = transaction;
    }

    /** Goes on until no case is due. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
    void indexWhatIsDue() {
        int done = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> indexOne()))) {
            done++;
        }
        if (done > 0) {
            LOG.info("{} cases that were there before have been indexed for search", done);
        }
    }

    private boolean indexOne() {
        Optional<UUID> due = database.sql("select case_id from search_due limit 1 for update skip locked")
                .query(UUID.class)
                .optional();
        due.ifPresent(caseId -> {
            index.refresh(caseId);
            database.sql("delete from search_due where case_id = ?")
                    .param(caseId)
                    .update();
        });
        return due.isPresent();
    }
}
