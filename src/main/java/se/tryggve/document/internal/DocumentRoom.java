package se.tryggve.document.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.document.internal.DocumentRegister.Filed;
import se.tryggve.document.internal.DocumentRegister.Place;
import se.tryggve.form.Submission;
import se.tryggve.form.Submissions;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.measure.ShownMeasures;

@Service
@Transactional
class DocumentRoom implements Documents {

    private final DocumentRegister register;
    private final ContentStore contents;
    private final Submissions submissions;
    private final SubmittedFiles enclosures;
    private final ShownMeasures shown;
    private final CaseFiles files;
    private final CurrentOfficer current;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    DocumentRoom(
            DocumentRegister register,
            ContentStore contents,
            Submissions submissions,
            SubmittedFiles enclosures,
            ShownMeasures shown,
            CaseFiles files,
            CurrentOfficer current,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.register = register;
        this.contents = contents;
        this.submissions = submissions;
        this.enclosures = enclosures;
        this.shown = shown;
        this.files = files;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public DocumentId file(NewDocument document) {
        if (document.content() instanceof DocumentContent.Submission form) {
            return register.ofSubmission(form.submissionId()).orElseGet(() -> fileForm(document, form.submissionId()));
        }
        return Optional.ofNullable(document.tie().request())
                .flatMap(register::ofRequest)
                .orElseGet(() -> fileNew(document, document.content(), null));
    }

    /** The form as its officer saw it, and each file that was handed in with it as a document of its own. */
    private DocumentId fileForm(NewDocument document, UUID submissionId) {
        Submission submission = submissions.find(submissionId).orElseThrow();
        DocumentContent text = new DocumentContent.Text(SheetText.of(submission.sheet()));
        DocumentId id = fileNew(document, text, submissionId);
        shown.describedIn(document.caseId(), id.value(), submission.values().keySet());
        for (DocumentContent.Upload upload : enclosures.of(submission)) {
            fileNew(document.withEnclosure(upload), upload, null);
        }
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DocumentLine> visibleTo(CaseId caseId, AuthorityId viewer) {
        return register.visible(caseId, viewer).stream().map(DocumentRow::line).toList();
    }

    private DocumentId fileNew(NewDocument document, DocumentContent content, UUID submission) {
        Instant now = clock.instant();
        LocalDate dated = document.date() == null ? LocalDate.ofInstant(now, legalZone) : document.date();
        Filed filed = new Filed(submission, fileName(content), keep(content), now, filedBy());
        DocumentId id = new DocumentId(UUID.randomUUID());
        Place place = place(document);
        register.insert(id, place, document, dated, filed);
        audit.record(AuditEvent.onCase(document.caseId().value(), "document.filed")
                .to(FilingRecord.of(id, place, document, dated, filed)));
        files.note(document.caseId(), FilingRecord.told(document, place));
        return id;
    }

    /** A new document has the next number, a new version the number of the one before it. */
    private Place place(NewDocument document) {
        DocumentId replaced = document.tie().replaces();
        if (replaced == null) {
            return new Place(register.nextNumber(document.caseId(), document.owner()), 1);
        }
        DocumentLine before = register.visible(document.caseId(), replaced, document.owner())
                .map(DocumentRow::line)
                .orElseThrow();
        return new Place(before.number(), before.version() + 1);
    }

    private static String fileName(DocumentContent content) {
        if (content instanceof DocumentContent.Kept kept) {
            return kept.name();
        }
        return content instanceof DocumentContent.Upload upload ? upload.name() : null;
    }

    private String keep(DocumentContent content) {
        if (content instanceof DocumentContent.Kept kept) {
            return kept.sha256();
        }
        if (content instanceof DocumentContent.Upload upload) {
            return contents.keep(upload.mediaType(), upload.bytes());
        }
        return contents.keep(((DocumentContent.Text) content).paragraphs());
    }

    private String filedBy() {
        return current.find().map(officer -> officer.id().value()).orElse("system");
    }
}
