package se.tryggve.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.intake.ContentFaultException;
import se.tryggve.intake.FileCheck;
import se.tryggve.intake.FileChecks;
import se.tryggve.letter.Letter;

/** Where documents are read. Whether the officer may read the case is the caller's question; which documents is answered here. */
@Component
public class ReadingRoom {

    private final DocumentRegister register;
    private final DispatchRegister dispatches;
    private final ReferralRegister referrals;
    private final ContentStore contents;
    private final LetterShelf letters;
    private final FileChecks checks;
    private final AuditLog audit;

    ReadingRoom(
            DocumentRegister register,
            DispatchRegister dispatches,
            ReferralRegister referrals,
            ContentStore contents,
            LetterShelf letters,
            FileChecks checks,
            AuditLog audit) {
        this.register = register;
        this.dispatches = dispatches;
        this.referrals = referrals;
        this.contents = contents;
        this.letters = letters;
        this.checks = checks;
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
        return row.map(found -> opened(found, reader.authority().id()));
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

    /** The documents of a case that are letters. */
    @Transactional(readOnly = true)
    public Set<DocumentId> letters(CaseId caseId) {
        return letters.in(caseId);
    }

    /** Those of the documents that an authority may see which nobody gets yet or any more, and why. */
    @Transactional(readOnly = true)
    public Map<DocumentId, FileCheck> held(CaseId caseId, AuthorityId reader) {
        List<DocumentRow> uploads = register.visible(caseId, reader).stream()
                .filter(row -> row.fileName() != null)
                .toList();
        Map<String, FileCheck> known =
                checks.of(uploads.stream().map(DocumentRow::sha256).toList());
        return uploads.stream()
                .filter(row -> known.containsKey(row.sha256())
                        && known.get(row.sha256()).isHeld())
                .collect(Collectors.toMap(row -> row.line().id(), row -> known.get(row.sha256())));
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

    /** A document that an authority may see, on the table. */
    Opened opened(DocumentRow row, AuthorityId reader) {
        DocumentLine line = row.line();
        Optional<LetterShelf.Written> letter = letters.of(line.id());
        String sha256 = letter.map(LetterShelf.Written::content).orElse(row.sha256());
        String mediaType = contents.mediaType(sha256);
        boolean isText = ContentStore.isText(mediaType);
        List<Sending> sendings = line.fromOthers()
                ? List.of()
                : dispatches.of(line.id()).stream()
                        .map(sent -> new Sending(sent.to(), sent.at(), sent.why()))
                        .toList();
        FileCheck check = checks.of(List.of(sha256)).get(sha256);
        String fileName = letter.map(printed -> fileName(line)).orElse(row.fileName());
        return new Opened(
                line,
                sha256,
                sendings,
                isText ? contents.paragraphs(sha256) : null,
                isText
                        ? null
                        : new File(
                                fileName, mediaType, () -> contents.read(sha256).bytes()),
                letter.map(LetterShelf.Written::letter).orElse(null),
                check,
                relatives(row, reader));
    }

    private static String fileName(DocumentLine line) {
        return line.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip() + ".pdf";
    }

    private Relatives relatives(DocumentRow row, AuthorityId reader) {
        List<DocumentLine> versions = register.versions(row.line(), reader).stream()
                .map(DocumentRow::line)
                .toList();
        DocumentLine corrects = row.corrects() == null
                ? null
                : register.visible(row.line().caseId(), row.corrects(), reader)
                        .map(DocumentRow::line)
                        .orElse(null);
        List<DocumentLine> corrections = register.corrections(row.line().id(), reader).stream()
                .map(DocumentRow::line)
                .toList();
        return new Relatives(versions, corrects, corrections);
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
     * @param sendings where the owner has sent it; empty for others
     * @param sha256 of what its readers get: the letter's PDF where there is one
     * @param paragraphs null if it is a file or a letter
     * @param file null if it is text; the PDF of a letter
     * @param letter null unless it left, or was decided, as one
     * @param check what the virus scanner has said; null if it was never asked
     */
    public record Opened(
            DocumentLine line,
            String sha256,
            List<Sending> sendings,
            List<Paragraph> paragraphs,
            File file,
            Letter letter,
            FileCheck check,
            Relatives relatives) {

        /** Whether nobody may have the file. */
        public boolean isHeld() {
            return file != null && check != null && check.isHeld();
        }
    }

    /**
     * What belongs to a document and may be seen by the same reader.
     *
     * @param versions all of it, the newest first
     * @param corrects the note that it corrects; null if none
     * @param corrections the notes that correct it
     */
    public record Relatives(List<DocumentLine> versions, DocumentLine corrects, List<DocumentLine> corrections) {}

    /** One dispatch; why is a message key. */
    public record Sending(AuthorityId to, Instant at, String why) {}

    /**
     * A file on its shelf.
     *
     * @param content fetches it
     */
    public record File(String name, String mediaType, Supplier<byte[]> content) {

        /**
         * Fetches what is in it; the file's page needs none of that.
         *
         * @throws ContentFaultException if it cannot be had
         */
        public byte[] bytes() {
            return content.get();
        }
    }

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
