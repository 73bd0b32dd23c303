package se.tryggve.form.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.Draft;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.Drafts;
import se.tryggve.form.FormAnswer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Drafts in the database. */
@Service
@Transactional
class DraftDrawer implements Drafts {

    private static final String ROW = "task, answers, version, saved_by, saved_at";

    private final JdbcClient jdbc;
    private final UploadShelf uploads;
    private final Clock clock;

    DraftDrawer(JdbcClient jdbc, UploadShelf uploads, Clock clock) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Draft> find(TaskId task) {
        return jdbc.sql("select " + ROW + " from form_draft where task = :task")
                .param("task", task.value())
                .query(DraftDrawer::draft)
                .optional();
    }

    @Override
    public DraftSaving save(TaskId task, FormAnswer answer, UserId by) {
        Optional<Draft> saved = answer.version() == 0 ? first(task, answer, by) : further(task, answer, by);
        if (saved.isPresent()) {
            remember(task, by);
            return new DraftSaving.Saved(saved.get());
        }
        Optional<Draft> stored = find(task);
        if (stored.isEmpty()) {
            return save(task, answer.onVersion(0), by);
        }
        return JsonColumn.same(stored.get().values(), answer.values())
                ? new DraftSaving.Saved(stored.get())
                : new DraftSaving.Conflict(
                        stored.get(), answer.onVersion(stored.get().version()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UserId> writers(TaskId task) {
        return jdbc.sql("""
                select officer from form_writer where task = :task
                union select stored_by from form_upload where task = :task""")
                .param("task", task.value())
                .query((row, number) -> new UserId(row.getString("officer")))
                .set();
    }

    @Override
    public void discard(TaskId task) {
        forget(task);
        uploads.discard(task, Set.of());
    }

    /** Forgets the draft but not its files. */
    void forget(TaskId task) {
        jdbc.sql("delete from form_draft where task = :task")
                .param("task", task.value())
                .update();
    }

    private void remember(TaskId task, UserId writer) {
        jdbc.sql("""
                insert into form_writer (task, officer, first_at) values (:task, :officer, :at)
                on conflict (task, officer) do nothing""")
                .param("task", task.value())
                .param("officer", writer.value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private Optional<Draft> first(TaskId task, FormAnswer answer, UserId by) {
        return saving("""
                insert into form_draft (task, answers, version, saved_by, saved_at)
                values (:task, cast(:answers as jsonb), 1, :by, :at)
                on conflict (task) do nothing
                returning\s""" + ROW, task, answer, by).query(DraftDrawer::draft).optional();
    }

    private Optional<Draft> further(TaskId task, FormAnswer answer, UserId by) {
        return saving("""
                update form_draft
                set answers = cast(:answers as jsonb), version = version + 1, saved_by = :by, saved_at = :at
                where task = :task and version = :version
                returning\s""" + ROW, task, answer, by)
                .param("version", answer.version())
                .query(DraftDrawer::draft)
                .optional();
    }

    private JdbcClient.StatementSpec saving(String sql, TaskId task, FormAnswer answer, UserId by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql(sql)
                .param("task", task.value())
                .param("answers", JsonColumn.write(answer.values()))
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        Map<String, Object> values = JsonColumn.values(row.getString("answers"));
        return new Draft(
                new TaskId(row.getString("task")),
                values,
                row.getInt("version"),
                new UserId(row.getString("saved_by")),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
