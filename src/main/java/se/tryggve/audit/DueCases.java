package se.tryggve.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases that were there before something was derived from them: a table with the column {@code case_id}, worked off case
 * by case while people work, each in a transaction of its own; several nodes share the work.
 */
public final class DueCases {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String table;

    /** The cases of one table. */
    public DueCases(JdbcClient database, TransactionTemplate transaction, String table) {
        this.database = database;
        this.transaction = transaction;
        this.table = table;
    }

    /** Goes on until no case is due; says how many were done. */
    public int workOff(Consumer<UUID> work) {
        int done = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> one(work)))) {
            done++;
        }
        return done;
    }

    private boolean one(Consumer<UUID> work) {
        Optional<UUID> due = database.sql("select case_id from " + table + " limit 1 for update skip locked")
                .query(UUID.class)
                .optional();
        due.ifPresent(caseId -> {
            work.accept(caseId);
            database.sql("delete from " + table + " where case_id = ?")
                    .param(caseId)
                    .update();
        });
        return due.isPresent();
    }
}
