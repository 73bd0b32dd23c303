package se.tryggve.form.internal;

import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.UploadReference;
import se.tryggve.form.UploadStore;
import se.tryggve.form.filling.Files;
import se.tryggve.identity.UserId;
import se.tryggve.intake.AcceptedFile;
import se.tryggve.intake.ContentHolder;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;
import se.tryggve.workflow.TaskId;

/** Uploaded files in the database, each let in by the one door for files, under the same backup and transaction as everything else. */
@Service
@Transactional
class UploadShelf implements UploadStore, ContentHolder {

    private static final int MOST_FILES = 100;

    private final Intake intake;
    private final JdbcClient jdbc;
    private final Clock clock;

    UploadShelf(Intake intake, JdbcClient jdbc, Clock clock) {
        this.intake = intake;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(noRollbackFor = RefusedFileException.class)
    public UploadReference store(TaskId task, UserId by, String name, String accept, InputStream content, long size) {
        refuseTooMany(task, name);
        if (!Files.accepts(accept, name, intake.typeNamed(name))) {
            throw new RefusedFileException("form.error.file.kind", name, accept);
        }
        AcceptedFile taken = intake.accept(name, size, content);
        UploadReference file = new UploadReference(
                UUID.randomUUID(), taken.name(), taken.mediaType(), taken.bytes().length, taken.sha256());
        jdbc.sql("""
                        insert into form_upload
                            (id, task, name, content_type, size, sha256, content, stored_by, stored_at)
                        values (:id, :task, :name, :type, :size, :sha256, :content, :by, :at)""")
                .param("id", file.id())
                .param("task", task.value())
                .param("name", file.name())
                .param("type", file.contentType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("content", taken.bytes())
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return file;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UploadReference> find(TaskId task, UUID id) {
        return jdbc.sql("select id, name, content_type, size, sha256 from form_upload where id = :id and task = :task")
                .param("id", id)
                .param("task", task.value())
                .query(UploadShelf::reference)
                .optional();
    }

    /** A file of any task, for those who have found it in an answer of their own. */
    @Transactional(readOnly = true)
    public Optional<UploadReference> find(UUID id) {
        return jdbc.sql("select id, name, content_type, size, sha256 from form_upload where id = :id")
                .param("id", id)
                .query(UploadShelf::reference)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] content(UUID id) {
        return jdbc.sql("select content from form_upload where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("no upload " + id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(String sha256) {
        return jdbc.sql("select content from form_upload where sha256 = ? limit 1")
                .param(sha256)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    /** Removes the task's files that nothing refers to. */
    void discard(TaskId task, Collection<UUID> kept) {
        List<UUID> all = jdbc.sql("select id from form_upload where task = :task")
                .param("task", task.value())
                .query(UUID.class)
                .list();
        all.stream()
                .filter(id -> !kept.contains(id))
                .forEach(id -> jdbc.sql("delete from form_upload where id = :id")
                        .param("id", id)
                        .update());
    }

    private void refuseTooMany(TaskId task, String name) {
        int there = jdbc.sql("select count(*) from form_upload where task = :task")
                .param("task", task.value())
                .query(Integer.class)
                .single();
        if (there >= MOST_FILES) {
            throw new RefusedFileException("form.error.file.many", name, MOST_FILES);
        }
    }

    private static UploadReference reference(ResultSet row, int number) throws SQLException {
        return new UploadReference(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"));
    }
}
