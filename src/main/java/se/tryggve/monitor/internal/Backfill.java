package se.tryggve.monitor.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.DueCases;

/** Counts the cases that were there before the monitor. */
@Component
class Backfill {

    private static final Logger LOG = LoggerFactory.getLogger(Backfill.class);

    private final DueCases due;
    private final Counting counting;

    Backfill(JdbcClient database, Counting counting, TransactionTemplate transaction) {
        this.due = new DueCases(database, transaction, "monitor_due");
        this.counting = counting;
    }

    /** Goes on until no case is due. */
    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT1M")
    void countWhatIsDue() {
        int done = due.workOff(counting::changed);
        if (done > 0) {
            LOG.info("{} cases that were there before have been counted for the managers’ pages", done);
        }
    }
}
