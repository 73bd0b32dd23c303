package se.tryggve.document.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.internal.LetterShelf.Written;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/** Sends documents from their authority to another (expediering): freezes, registers, tells both sides. */
@Component
class Dispatcher {

    private final DispatchRegister register;
    private final LetterShelf letters;
    private final CaseFiles files;
    private final Directory directory;
    private final AuditLog audit;
    private final Clock clock;

    Dispatcher(
            DispatchRegister register,
            LetterShelf letters,
            CaseFiles files,
            Directory directory,
            AuditLog audit,
            Clock clock) {
        this.register = register;
        this.letters = letters;
        this.files = files;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sends what has not been sent there by this process instance before; within one authority nothing needs sending. */
    void send(List<DocumentRow> documents, AuthorityId from, AuthorityId to, String process, String why, String by) {
        for (DocumentRow document : documents) {
            String content =
                    letters.of(document.line().id()).map(Written::content).orElse(document.sha256());
            boolean needed = !from.equals(to) && !document.line().owner().equals(to);
            if (needed && register.insert(document, content, from, to, process, why, clock.instant(), by)) {
                tell(document, content, from, to, why, by);
            }
        }
    }

    private void tell(DocumentRow document, String content, AuthorityId from, AuthorityId to, String why, String by) {
        CaseId caseId = document.line().caseId();
        audit.record(AuditEvent.onCase(caseId.value(), "document.dispatched")
                .to(Map.of(
                        "document", document.line().id().toString(),
                        "sha256", content,
                        "from", from.value(),
                        "to", to.value(),
                        "by", by))
                .because(why));
        String title = document.line().title();
        files.note(caseId, note(from, "document.timeline.sent", title, to));
        files.note(caseId, note(to, "document.timeline.received", title, from));
    }

    private TimelineNote note(AuthorityId space, String key, String title, AuthorityId other) {
        return TimelineNote.within(space, key, title, directory.authority(other).name());
    }
}
