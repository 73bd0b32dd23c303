package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.form.Drafts;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Where the tasks of absent officers went. Every call joins the caller's transaction. */
@Component
class Loans {

    /** A deputy who is away has a deputy, who then has the task. */
    private static final String STILL_LENT = """
            select l.task_id, t.assignee, l.at from worklist_absence_task l
                join worklist_task t on t.id = l.task_id and t.state = 'OPEN'
            where l.absence_id = ? and l.returned_at is null and (t.assignee is not distinct from l.holder_id
                or exists (select from worklist_absence_task m
                        join worklist_absence a on a.id = m.absence_id and a.ended_at is null
                    where m.task_id = l.task_id and m.returned_at is null and a.officer_id = l.holder_id
                        and m.holder_id is not distinct from t.assignee))
            order by t.case_id, t.id
            """;

    private final JdbcClient database;
    private final Drafts drafts;
    private final Clock clock;

    Loans(JdbcClient database, Drafts drafts, Clock clock) {
        this.database = database;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param holder the deputy; null if the task lies free at the unit */
    void lent(UUID absence, String task, UserId holder) {
        database.sql("""
                        insert into worklist_absence_task (absence_id, task_id, holder_id, at) values (?, ?, ?, ?)
                        on conflict (absence_id, task_id) do update
                            set holder_id = excluded.holder_id, at = excluded.at, returned_at = null""")
                .params(Arrays.asList(absence, task, holder == null ? null : holder.value(), now()))
                .update();
    }

    /**
     * The open tasks that lie where they were put and that nobody has begun there, in the order in which they are locked.
     * Who has saved a text in the form since has begun, and goes on.
     */
    List<Loan> unbegun(UUID absence) {
        List<Loan> still = database.sql(STILL_LENT)
                .param(absence)
                .query((row, n) -> new Loan(
                        row.getString("task_id"),
                        row.getString("assignee"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
        return still.stream().filter(loan -> !isBegun(loan)).toList();
    }

    private boolean isBegun(Loan loan) {
        return drafts.find(new TaskId(loan.task()))
                .filter(draft -> draft.savedBy().value().equals(loan.assignee()))
                .filter(draft -> draft.savedAt().isAfter(loan.at()))
                .isPresent();
    }

    /** The task is back, also from those to whom it was lent on. */
    void returned(Loan loan) {
        database.sql(
                        "update worklist_absence_task set returned_at = ? where task_id = ? and returned_at is null and at >= ?")
                .params(now(), loan.task(), loan.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A task that was given away at a moment, and who has it now; null if it lies free. */
    record Loan(String task, String assignee, Instant at) {}
}
