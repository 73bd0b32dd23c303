package se.tryggve.adviser.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.adviser.internal.QuestionRow.State;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.HandedOut;
import se.tryggve.document.HandedOut.Paper;
import se.tryggve.document.NewDocument;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;

/** Where officers ask advisers outside. Whether the officer may read the case is the caller's question. */
@Service
@Transactional
public class AdviserDesk {

    /** What may go with one question, in megabytes together. */
    public static final int MOST_MEGABYTES = 30;

    private final QuestionRegister register;
    private final AdviserLetters letters;
    private final HandedOut papers;
    private final Documents documents;
    private final Disqualifications disqualifications;
    private final CaseFiles files;
    private final PasswordEncoder codes;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    AdviserDesk(
            QuestionRegister register,
            AdviserLetters letters,
            HandedOut papers,
            Documents documents,
            Disqualifications disqualifications,
            CaseFiles files,
            PasswordEncoder codes,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.register = register;
        this.letters = letters;
        this.papers = papers;
        this.documents = documents;
        this.disqualifications = disqualifications;
        this.files = files;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * What an officer wants to ask.
     *
     * @param request what the officer pressed, and the question's name from then on
     */
    public record Wish(
            UUID request,
            CaseId caseId,
            Officer officer,
            String name,
            MailAddress address,
            String question,
            LocalDate answerBy,
            List<DocumentId> papers) {}

    /** A question that is about to leave: the letter, and what the adviser sees behind the link. */
    public record Shown(QuestionRow question, String subject, List<String> letter, List<Paper> papers) {}

    /** Why the officer cannot ask in the case, as the end of a message key; empty if nothing hinders. */
    @Transactional(readOnly = true)
    public Optional<String> hindrance(CaseId caseId, Officer officer) {
        if (files.overview(caseId).concluded()) {
            return Optional.of("concluded");
        }
        return disqualifications.bar(caseId, officer.id()).map(bar -> "barred");
    }

    /** What may go with a question. */
    @Transactional(readOnly = true)
    public List<DocumentLine> choosable(CaseId caseId, Officer officer) {
        return papers.choosable(caseId, officer.authority().id());
    }

    /** The question exactly as it leaves, without link and code. */
    @Transactional(readOnly = true)
    public Shown show(Wish wish) {
        QuestionRow row = row(wish, new DocumentId(wish.request()), new byte[0], "");
        List<String> letter = letters.invitation(row, null).lines().toList();
        return new Shown(row, letters.subject(row), letter, chosen(wish));
    }

    /**
     * Files the question, freezes what goes with it and sends the link.
     *
     * @return the code, which nobody can read again; empty if this was pressed before
     * @throws RefusedAnswerException if the case is over, or the officer takes no part in it
     */
    public Optional<String> ask(Wish wish) {
        hindrance(wish.caseId(), wish.officer()).ifPresent(why -> {
            throw new RefusedAnswerException("adviser.refused." + why);
        });
        register.oneAtATime(wish.request());
        if (register.find(wish.request()).isPresent()) {
            return Optional.empty();
        }
        String link = Secret.link();
        String code = Secret.code();
        List<Paper> chosen = chosen(wish);
        QuestionRow draft = row(wish, new DocumentId(wish.request()), Secret.digest(link), codes.encode(code));
        DocumentId document = file(wish, draft, chosen);
        QuestionRow row = row(wish, document, draft.link(), draft.code());
        register.insert(row, chosen);
        letters.invite(row, link);
        log(row, chosen);
        files.note(
                row.caseId(),
                TimelineNote.within(
                        row.authority(),
                        "adviser.timeline.asked",
                        row.name(),
                        row.answerBy().toString()));
        return Optional.of(Secret.written(code));
    }

    private DocumentId file(Wish wish, QuestionRow draft, List<Paper> chosen) {
        return documents.file(NewDocument.drawnUp(
                        wish.caseId(),
                        draft.authority(),
                        DocumentKind.REFERRAL,
                        letters.questionTitle(),
                        letters.question(draft, chosen))
                .tied(new NewDocument.Tie(null, null, wish.request())));
    }

    private void log(QuestionRow row, List<Paper> chosen) {
        audit.record(AuditEvent.onCase(row.caseId().value(), "adviser.asked")
                .to(Map.of(
                        "question", row.id().toString(),
                        "document", row.document().toString(),
                        "adviser", row.name(),
                        "address", row.address().value(),
                        "answerBy", row.answerBy().toString(),
                        "link", Secret.mark(row.link()),
                        "papers", contents(chosen))));
    }

    private static List<String> contents(List<Paper> chosen) {
        return chosen.stream()
                .map(paper -> paper.line().id() + " " + paper.sha256())
                .toList();
    }

    private QuestionRow row(Wish wish, DocumentId document, byte[] link, String code) {
        return new QuestionRow(
                wish.request(),
                wish.caseId(),
                wish.officer().authority().id(),
                wish.officer().id(),
                wish.name(),
                wish.address(),
                wish.question(),
                wish.answerBy(),
                clock.instant(),
                link,
                code,
                0,
                1,
                State.OPEN,
                null,
                null,
                document,
                null);
    }

    /** Those that may go with it, in their order; what may not is refused before. */
    /** Whether the files that go with the question are larger together than an adviser's page may hold. */
    @Transactional(readOnly = true)
    public boolean isTooHeavy(Wish wish) {
        return chosen(wish).stream()
                        .map(Paper::file)
                        .filter(Objects::nonNull)
                        .mapToLong(file -> file.bytes().length)
                        .sum()
                > MOST_MEGABYTES * 1024L * 1024;
    }

    private List<Paper> chosen(Wish wish) {
        return wish.papers().stream()
                .flatMap(id -> papers
                        .read(wish.caseId(), id, wish.officer().authority().id())
                        .stream())
                .toList();
    }

    /** Today, Europe/Stockholm. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
