package se.tryggve.document.internal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Officer;
import se.tryggve.intake.AcceptedFile;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;

/** Files that an officer has uploaded in a case and not yet filed. They are no documents, and nobody else sees them. */
@Service
public class Inbox {

    /** The most that an officer may have waiting in a case. */
    public static final int MOST = 50;

    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final Intake intake;
    private final ContentStore contents;
    private final DocumentRegister register;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Inbox(
            Intake intake,
            ContentStore contents,
            DocumentRegister register,
            JdbcClient database,
            TransactionTemplate transaction,
            Clock clock) {
        this.intake = intake;
        this.contents = contents;
        this.register = register;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a file in, whole or not at all; the same pressed again is there, or filed, already. It is looked at before the transaction, which would otherwise wait for the scanner.
     *
     * @throws RefusedFileException if it may not come in or is one too many
     */
    public Taken take(CaseId caseId, Officer officer, UUID request, String name, long size, InputStream content) {
        List<Waiting> waiting = waiting(caseId, officer);
        if (waiting.size() >= MOST) {
            throw new RefusedFileException("document.error.many", name, MOST);
        }
        AcceptedFile file = intake.accept(name, size, content);
        String pressed = request + file.sha256() + file.name();
        UUID id = UUID.nameUUIDFromBytes(pressed.getBytes(StandardCharsets.UTF_8));
        if (register.ofRequest(id).isEmpty() && waiting.stream().noneMatch(other -> other.isSameAs(file))) {
            transaction.executeWithoutResult(status -> insert(id, caseId, officer, file));
        }
        return new Taken(id, file);
    }

    private void insert(UUID id, CaseId caseId, Officer officer, AcceptedFile file) {
        database.sql("""
                        insert into document_inbox (id, case_id, owner_id, officer, file_name, content, size, taken_at)
                        values (:id, :case, :owner, :officer, :name, :content, :size, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("case", caseId.value())
                .param("owner", officer.authority().id().value())
                .param("officer", officer.id().value())
                .param("name", file.name())
                .param("content", contents.keep(file.mediaType(), file.bytes()))
                .param("size", file.bytes().length)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The officer's files in the case, in the order in which they came. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(CaseId caseId, Officer officer) {
        return select(caseId, officer, "");
    }

    /** The same, for this transaction alone. */
    List<Waiting> lock(CaseId caseId, Officer officer) {
        return select(caseId, officer, " for update");
    }

    private List<Waiting> select(CaseId caseId, Officer officer, String lock) {
        return database.sql("""
                        select id, file_name, content, size from document_inbox
                        where case_id = :case and officer = :officer and owner_id = :owner order by taken_at, file_name, id
                        """ + lock)
                .param("case", caseId.value())
                .param("officer", officer.id().value())
                .param("owner", officer.authority().id().value())
                .query(Inbox::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("content"),
                row.getLong("size"));
    }

    /** Throws one of the officer's files away; another's, or one that is gone, is left alone. */
    @Transactional
    public void discard(CaseId caseId, Officer officer, UUID file) {
        lock(caseId, officer).stream()
                .filter(waiting -> waiting.id().equals(file))
                .forEach(this::remove);
    }

    private void remove(Waiting waiting) {
        forget(waiting.id());
        contents.drop(waiting.sha256());
    }

    void forget(UUID file) {
        database.sql("delete from document_inbox where id = ?").param(file).update();
    }

    /** Throws away what nobody has filed for a week. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Stockholm")
    @Transactional
    void empty() {
        database.sql(
                        "select id, file_name, content, size from document_inbox where taken_at < ? for update skip locked")
                .param(clock.instant().minus(FORGOTTEN).atOffset(ZoneOffset.UTC))
                .query(Inbox::waiting)
                .list()
                .forEach(this::remove);
    }

    /** A file that was taken in, and the id that it has while it waits. */
    public record Taken(UUID id, AcceptedFile file) {}

    /**
     * A file that waits to be filed.
     *
     * @param name the sender's, made harmless
     * @param size bytes
     */
    public record Waiting(UUID id, String name, String sha256, long size) {

        boolean isSameAs(AcceptedFile file) {
            return name.equals(file.name()) && sha256.equals(file.sha256());
        }

        /** What the document is called unless the officer says otherwise. */
        public String title() {
            int dot = name.lastIndexOf('.');
            return (dot > 0 ? name.substring(0, dot) : name).replace('_', ' ');
        }

        /** Thousands of bytes, at least one. */
        public long kilobytes() {
            return Math.max(1, Math.round(size / 1024.0));
        }
    }
}
