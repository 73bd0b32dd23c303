package se.tryggve.form.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.Submission;
import se.tryggve.form.Submissions;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** Submitted forms in the database. */
@Service
@Transactional
class SubmissionArchive implements Submissions {

    private static final String SELECT = """
            select id, case_id, task, element, form_id, definition, answers, sheet, submitted_by, authority, submitted_at
            from form_submission\s""";

    private final JdbcClient jdbc;

    SubmissionArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Submission> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(SubmissionArchive::submission)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + "where case_id = :case order by submitted_at, id")
                .param("case", caseId)
                .query(SubmissionArchive::submission)
                .list();
    }

    /** What an authority submitted last of the same step of the same case, in the same form. */
    @Transactional(readOnly = true)
    public Optional<Submission> last(UUID caseId, String step, String formId, AuthorityId authority) {
        return jdbc.sql(SELECT + """
                        where case_id = :case and step = :step and form_id = :form and authority = :authority
                        order by submitted_at desc, id limit 1""")
                .param("case", caseId)
                .param("step", step)
                .param("form", formId)
                .param("authority", authority.value())
                .query(SubmissionArchive::submission)
                .optional();
    }

    /** What an authority has submitted in a process, oldest first. */
    @Transactional(readOnly = true)
    List<Submission> ofProcess(ProcessId process, AuthorityId authority) {
        return jdbc.sql(SELECT + """
                        where process_id = :process and authority = :authority order by submitted_at, id""")
                .param("process", process.value())
                .param("authority", authority.value())
                .query(SubmissionArchive::submission)
                .list();
    }

    /** What colleagues of the authority have told in the case since then, oldest first. */
    @Transactional(readOnly = true)
    List<Told> toldSince(UUID caseId, AuthorityId authority, Instant since) {
        return jdbc.sql("""
                        select remarks, submitted_by, submitted_at from form_submission
                        where case_id = :case and authority = :authority and remarks is not null and submitted_at >= :since
                        order by submitted_at, id""")
                .param("case", caseId)
                .param("authority", authority.value())
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query((row, number) -> new Told(
                        JsonColumn.values(row.getString("remarks")),
                        new UserId(row.getString("submitted_by")),
                        row.getObject("submitted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The remarks of one submission: texts by label. */
    record Told(Map<String, Object> remarks, UserId by, Instant at) {}

    /** Keeps a submission; the step is told apart by the way to its process (see {@link FormerAnswers}). */
    void keep(Submission submission, ProcessId process, String step, Map<String, String> remarks) {
        jdbc.sql("""
                        insert into form_submission (id, case_id, task, process_id, element, step, form_id, definition, answers,
                            sheet, submitted_by, authority, submitted_at, remarks)
                        values (:id, :case, :task, :process, :element, :step, :form, :definition, cast(:answers as jsonb),
                            cast(:sheet as jsonb), :by, :authority, :at, cast(:remarks as jsonb))""")
                .param("id", submission.id())
                .param("case", submission.caseId())
                .param("task", submission.task().value())
                .param("process", process.value())
                .param("element", submission.element())
                .param("step", step)
                .param("form", submission.formId())
                .param("definition", submission.definitionId())
                .param("answers", JsonColumn.write(submission.values()))
                .param("sheet", JsonColumn.write(submission.sheet()))
                .param("by", submission.submittedBy().value())
                .param("authority", submission.authority().value())
                .param("remarks", remarks.isEmpty() ? null : JsonColumn.write(remarks))
                .param("at", OffsetDateTime.ofInstant(submission.submittedAt(), ZoneOffset.UTC))
                .update();
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        return new Submission(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                new TaskId(row.getString("task")),
                row.getString("element"),
                row.getString("form_id"),
                row.getString("definition"),
                JsonColumn.values(row.getString("answers")),
                JsonColumn.sheet(row.getString("sheet")),
                new UserId(row.getString("submitted_by")),
                new AuthorityId(row.getString("authority")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }
}
