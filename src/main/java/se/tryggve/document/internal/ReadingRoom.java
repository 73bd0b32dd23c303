package se.tryggve.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.ContentStore.Kept;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;

/** Where documents are read. Whether the officer may read the case is the caller's question; which documents is answered here. */
@Component
public class ReadingRoom {

    private final DocumentRegister register;
    private final DispatchRegister dispatches;
    private final ReferralRegister referrals;
    private final ContentStore contents;
    private final AuditLog audit;

    ReadingRoom(
            DocumentRegister register,
            DispatchRegister dispatches,
            ReferralRegister referrals,
            ContentStore contents,
            AuditLog audit) {
        this.register = register;
        this.dispatches = dispatches;
        this.referrals = referrals;
        this.contents = contents;
        this.audit = audit;
    }

    /** A document as the officer's authority may see it: its own as filed, others as frozen at dispatch; empty if neither. */
    @Transactional
    public Optional<Opened> open(CaseId caseId, DocumentId id, Officer reader) {
        Optional<DocumentRow> row =
                register.visible(caseId, id, reader.authority().id());
        if (row.isPresent() && row.get().line().secrecy() != null) {
            log(caseId, "document.markedRead", id, reader);
        }
        return row.map(this::opened);
    }

    /** Writes down that somebody asked for a document that they may not read; kept although the request fails. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteRefusal(CaseId caseId, DocumentId id, Officer reader) {
        log(caseId, "document.readRefused", id, reader);
    }

    /** The documents that an authority may see. */
    @Transactional(readOnly = true)
    public List<DocumentLine> lines(CaseId caseId, AuthorityId reader) {
        return register.visible(caseId, reader).stream().map(DocumentRow::line).toList();
    }

    /** The questions that an authority has asked or been asked in a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Question> questions(CaseId caseId, AuthorityId reader) {
        return referrals.ofCase(caseId).stream()
                .filter(referral ->
                        referral.asker().equals(reader) || referral.asked().equals(reader))
                .map(Question::of)
                .toList();
    }

    private Opened opened(DocumentRow row) {
        DocumentLine line = row.line();
        Kept kept = contents.read(row.sha256());
        List<Sending> sendings = line.fromOthers()
                ? List.of()
                : dispatches.of(line.id()).stream()
                        .map(sent -> new Sending(sent.to(), sent.at(), sent.why()))
                        .toList();
        return new Opened(
                line,
                row.receivedFrom(),
                row.sha256(),
                sendings,
                kept.isText() ? contents.paragraphs(kept) : null,
                kept.isText() ? null : new File(row.fileName(), kept.mediaType(), kept.bytes()));
    }

    private void log(CaseId caseId, String action, DocumentId id, Officer reader) {
        audit.record(AuditEvent.onCase(caseId.value(), action)
                .to(Map.of(
                        "document",
                        id.toString(),
                        "authority",
                        reader.authority().id().value())));
    }

    /**
     * A document on the table.
     *
     * @param receivedFrom the sender; null if the owner drew it up
     * @param sendings where the owner has sent it; empty for others
     * @param paragraphs null if it is a file
     * @param file null if it is text
     */
    public record Opened(
            DocumentLine line,
            String receivedFrom,
            String sha256,
            List<Sending> sendings,
            List<Paragraph> paragraphs,
            File file) {}

    /** One dispatch; why is a message key. */
    public record Sending(AuthorityId to, Instant at, String why) {}

    /** An uploaded file. */
    public record File(String name, String mediaType, byte[] bytes) {}

    /** A question between authorities and what became of it; dates may be null. */
    public record Question(
            AuthorityId asker,
            AuthorityId asked,
            String question,
            LocalDate answerBy,
            Instant sent,
            Instant answered,
            Instant silent) {

        static Question of(ReferralRow row) {
            return new Question(
                    row.asker(), row.asked(), row.question(), row.answerBy(), row.sent(), row.answered(), row.silent());
        }

        /** Part of the message key of its state. */
        public String state() {
            return answered != null ? "answered" : silent != null ? "silent" : "open";
        }
    }
}
