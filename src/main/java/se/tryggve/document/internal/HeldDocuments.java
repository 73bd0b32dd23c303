package se.tryggve.document.internal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.DocumentLine;
import se.tryggve.intake.ContentHolder;
import se.tryggve.intake.FileCheck;
import se.tryggve.intake.FileCheck.State;

/** Documents that nobody may have before the virus scanner has answered. */
@Component
class HeldDocuments implements ContentHolder {

    private final ContentStore contents;
    private final DocumentRegister register;
    private final CaseFiles files;
    private final AuditLog audit;

    HeldDocuments(ContentStore contents, DocumentRegister register, CaseFiles files, AuditLog audit) {
        this.contents = contents;
        this.register = register;
        this.files = files;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> bytes(String sha256) {
        return contents.bytes(sha256);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(String sha256, FileCheck check) {
        boolean harmful = check.state() == State.INFECTED;
        for (DocumentRow row : register.saying(sha256)) {
            DocumentLine line = row.line();
            audit.record(
                    AuditEvent.onCase(line.caseId().value(), harmful ? "document.foundHarmful" : "document.checked")
                            .from(Map.of("check", State.UNCHECKED))
                            .to(Map.of("document", line.id().toString(), "check", check.state())));
            String key = harmful ? "document.timeline.harmful" : "document.timeline.checked";
            String number = Integer.toString(line.number());
            files.note(
                    line.caseId(),
                    TimelineNote.within(line.owner(), key, number, line.title()).quietly());
        }
    }
}
