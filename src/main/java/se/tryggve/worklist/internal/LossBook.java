package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Losses;

@Component
@Transactional
class LossBook implements Losses {

    private static final int MOST = 100;

    private final JdbcClient database;
    private final TaskRights rights;
    private final TaskNews news;
    private final Clock clock;

    LossBook(JdbcClient database, TaskRights rights, TaskNews news, Clock clock) {
        this.database = database;
        this.rights = rights;
        this.news = news;
        this.clock = clock;
    }

    /** Tells whoever had the task, unless they did it themselves. */
    void tell(TaskEntry task, UserId before, Officer by, String reason) {
        if (before == null || before.equals(by.id()) || before.equals(task.assignee())) {
            return;
        }
        database.sql(
                        "insert into worklist_loss (id, officer_id, task_id, taken_by, reason, at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), before.value(), task.id(), by.id().value(), reason, now())
                .update();
        news.lost(task, before);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Loss> unread(Officer officer) {
        return database.sql("""
                        select l.task_id, t.name, t.case_number, l.taken_by, l.reason, l.at
                        from worklist_loss l join worklist_task t on t.id = l.task_id
                        where l.officer_id = ? and l.read_at is null order by l.at desc, l.id limit ?""")
                .params(officer.id().value(), MOST)
                .query((row, n) -> new Loss(
                        new TaskId(row.getString("task_id")),
                        row.getString("name"),
                        row.getString("case_number"),
                        rights.nameOf(new UserId(row.getString("taken_by"))),
                        row.getString("reason"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public void read(Officer officer) {
        database.sql("update worklist_loss set read_at = ? where officer_id = ? and read_at is null")
                .params(now(), officer.id().value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
