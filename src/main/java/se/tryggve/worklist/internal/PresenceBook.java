package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Presence;

/** One short statement a page; a second look within a minute writes nothing. */
@Component
@Transactional
class PresenceBook implements Presence {

    private static final Duration AS_GOOD_AS_NOW = Duration.ofMinutes(1);

    private static final String HERE = """
            insert into worklist_presence as p (task_id, officer_id, since, seen_at)
            select id, :officer, :now, :now from worklist_task where id = :task and unit_id = :unit and state = 'OPEN'
            on conflict (task_id, officer_id) do update
                set since = case when p.seen_at < :gone then excluded.since else p.since end, seen_at = excluded.seen_at
                where p.seen_at < :minute
            """;
    private static final String OTHERS = """
            select p.officer_id, p.since from worklist_presence p join worklist_task t on t.id = p.task_id
            where p.task_id = :task and t.unit_id = :unit and p.officer_id <> :officer and p.seen_at > :gone
            order by p.since, p.officer_id
            """;

    private final JdbcClient database;
    private final TaskRights rights;
    private final Clock clock;

    PresenceBook(JdbcClient database, TaskRights rights, Clock clock) {
        this.database = database;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public void here(TaskId id, Officer officer) {
        database.sql(HERE)
                .param("officer", officer.id().value())
                .param("task", id.value())
                .param("unit", officer.unit().id().value())
                .param("now", at(clock.instant()))
                .param("gone", at(gone()))
                .param("minute", at(clock.instant().minus(AS_GOOD_AS_NOW)))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Colleague> others(TaskId id, Officer reader) {
        return database.sql(OTHERS)
                .param("officer", reader.id().value())
                .param("task", id.value())
                .param("unit", reader.unit().id().value())
                .param("gone", at(gone()))
                .query((row, n) -> new Colleague(
                        rights.nameOf(new UserId(row.getString("officer_id"))),
                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whoever puts a task back, gives it away or finishes it is no longer at it. */
    void left(TaskEntry task) {
        database.sql("delete from worklist_presence where task_id = ?")
                .param(task.id())
                .update();
    }

    /** What is older than this means nothing. */
    Instant gone() {
        return clock.instant().minus(LASTS);
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Stockholm")
    void forget() {
        database.sql("delete from worklist_presence where seen_at < ?")
                .param(at(gone()))
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
