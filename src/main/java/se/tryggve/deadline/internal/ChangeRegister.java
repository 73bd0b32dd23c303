package se.tryggve.deadline.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.deadline.DeadlineId;

/** How last days have been moved. */
@Repository
class ChangeRegister {

    private final JdbcClient database;

    ChangeRegister(JdbcClient database) {
        this.database = database;
    }

    void write(DeadlineId deadline, Change change) {
        database.sql("""
                        insert into deadline_change (deadline_id, changed_at, due_before, due_after, reason)
                        values (:deadline, :at, :before, :after, :reason)
                        """)
                .param("deadline", deadline.value())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("before", change.before(), Types.DATE)
                .param("after", change.after(), Types.DATE)
                .param("reason", change.reason())
                .update();
    }

    /** The changes, newest first. */
    List<Change> of(DeadlineId deadline) {
        return database.sql("select * from deadline_change where deadline_id = ? order by id desc")
                .param(deadline.value())
                .query((row, n) -> new Change(
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_before", LocalDate.class),
                        row.getObject("due_after", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    /**
     * One change.
     *
     * @param before the last day until then; null if there was none
     * @param after the last day since then; null if there is none
     * @param reason what the officer wrote, or a message key that starts with {@code @}
     */
    record Change(Instant at, LocalDate before, LocalDate after, String reason) {}
}
