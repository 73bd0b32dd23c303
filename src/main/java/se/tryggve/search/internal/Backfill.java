package se.tryggve.search.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.DueCases;
import se.tryggve.search.SearchIndex;

/** Indexes the cases that were there before the index. */
@Component
class Backfill {

    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

    private final DueCases due;
    private final SearchIndex index;

    Backfill(JdbcClient database, SearchIndex index, TransactionTemplate transaction) {
        this.due = new DueCases(database, transaction, "search_due");
        this.index = index;
    }

    /** Goes on until no case is due. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
    void indexWhatIsDue() {
        int done = due.workOff(index::refresh);
        if (done > 0) {
            LOG.info("{} cases that were there before have been indexed for search", done);
        }
    }
}
