package se.tryggve.message.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditFollower;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.message.internal.Notice.About;
import se.tryggve.worklist.TaskPlaces;

/**
 * Tells those who handle a case that another authority has sent something to it. What is sent together, a letter with what
 * lies beside it, is one event.
 */
@Component
class DispatchNotices implements AuditFollower {

    private static final String DISPATCHED = "document.dispatched";

    private final Notices notices;
    private final TaskPlaces tasks;
    private final CaseFiles cases;
    private final Directory directory;
    private final JdbcClient database;

    DispatchNotices(Notices notices, TaskPlaces tasks, CaseFiles cases, Directory directory, JdbcClient database) {
        this.notices = notices;
        this.tasks = tasks;
        this.cases = cases;
        this.directory = directory;
        this.database = database;
    }

    @Override
    public void recorded(AuditEvent event) {
        if (event.action().equals(DISPATCHED)) {
            event.caseId().ifPresent(caseId -> tell(caseId, event));
        }
    }

    private void tell(UUID caseId, AuditEvent event) {
        AuthorityId to = new AuthorityId(event.after().get("to").toString());
        AuthorityId from = new AuthorityId(event.after().get("from").toString());
        Notice notice = new Notice(
                "sent:" + caseId + ":" + from + ":" + to + ":" + transaction(),
                NoticeKind.CASE_MESSAGE,
                caseId,
                cases.numberAt(new CaseId(caseId), to).orElse(""),
                "caseMessage",
                directory.authority(from).name(),
                null,
                "/cases/" + caseId,
                About.NOTHING);
        notices.tell(notice, tasks.handlers(caseId, to));
    }

    private String transaction() {
        return database.sql("select pg_current_xact_id()::text")
                .query(String.class)
                .single();
    }
}
