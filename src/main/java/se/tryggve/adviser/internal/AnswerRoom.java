package se.tryggve.adviser.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.adviser.internal.QuestionRegister.Frozen;
import se.tryggve.adviser.internal.QuestionRow.State;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.Documents;
import se.tryggve.document.HandedOut;
import se.tryggve.document.HandedOut.Paper;
import se.tryggve.document.NewDocument;
import se.tryggve.intake.AcceptedFile;

/** Where an adviser without an account shows the code, reads what was sent, and answers once. */
@Service
@Transactional
public class AnswerRoom {

    /** How long somebody who has shown the code may write. */
    public static final Duration PASS = Duration.ofHours(2);

    private final QuestionRegister register;
    private final AdviserLetters letters;
    private final AnswerNews news;
    private final HandedOut papers;
    private final Documents documents;
    private final CaseFiles files;
    private final PasswordEncoder codes;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;
    private final String noCode;

    AnswerRoom(
            QuestionRegister register,
            AdviserLetters letters,
            AnswerNews news,
            HandedOut papers,
            Documents documents,
            CaseFiles files,
            PasswordEncoder codes,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.register = register;
        this.letters = letters;
        this.news = news;
        this.papers = papers;
        this.documents = documents;
        this.files = files;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
        this.noCode = codes.encode(Secret.link());
    }

    /**
     * Tries a code. A link that is wrong, expired, withdrawn, answered or shut is answered as a wrong code is, and takes as long.
     *
     * @return a pass for a cookie; empty if nothing opens
     */
    public Optional<String> enter(String link, String typed) {
        Optional<QuestionRow> row = register.ofLink(Secret.digest(link))
                .flatMap(found -> register.lock(found.id()))
                .filter(found -> found.opensOn(today()) && goesOn(found));
        boolean right =
                codes.matches(Secret.typed(typed), row.map(QuestionRow::code).orElse(noCode));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        if (!right) {
            register.wrongCode(row.get().id());
            log(row.get(), "adviser.codeRefused", Map.of("tries", row.get().tries() + 1));
            if (row.get().tries() + 1 == QuestionRow.MOST_TRIES) {
                news.shut(row.get());
            }
            return Optional.empty();
        }
        String pass = Secret.link();
        register.forgetOldPasses();
        register.pass(Secret.digest(pass), row.get().id(), clock.instant().plus(PASS));
        log(row.get(), "adviser.entered", Map.of());
        return Optional.of(pass);
    }

    /** The question that a pass and its link open. */
    @Transactional(readOnly = true)
    public Optional<Opened> open(String link, String pass) {
        return find(link, pass).map(row -> {
            CaseOverview overview = files.overview(row.caseId(), row.authority());
            return new Opened(
                    row,
                    letters.authority(row),
                    letters.number(row),
                    overview.place(),
                    letters.asker(row),
                    letters.reach(row),
                    handed(row));
        });
    }

    /** Whether a pass opens its link: for whoever must know before anything that was sent is read. */
    @Transactional(readOnly = true)
    public boolean admits(String link, String pass) {
        return find(link, pass).isPresent();
    }

    private Optional<QuestionRow> find(String link, String pass) {
        return pass == null
                ? Optional.empty()
                : register.ofPass(Secret.digest(pass), Secret.digest(link))
                        .filter(row -> row.state() == State.ANSWERED || isAwaited(row));
    }

    private boolean isAwaited(QuestionRow row) {
        return row.isOpen() && !today().isAfter(row.answerBy()) && goesOn(row);
    }

    /** Nobody waits for an answer in a case that is over, and nothing of it is shown any more. */
    private boolean goesOn(QuestionRow row) {
        return !files.overview(row.caseId()).concluded();
    }

    /** One of the documents that went with the question, for whoever has a pass. */
    @Transactional(readOnly = true)
    public Optional<Paper> paper(String link, String pass, int place) {
        return find(link, pass)
                .filter(QuestionRow::isOpen)
                .flatMap(row -> register.papers(row.id()).stream()
                        .filter(frozen -> frozen.place() == place)
                        .findFirst()
                        .flatMap(frozen -> paper(row, frozen)));
    }

    private Map<Integer, Paper> handed(QuestionRow row) {
        Map<Integer, Paper> handed = new LinkedHashMap<>();
        if (row.isOpen()) {
            register.papers(row.id())
                    .forEach(frozen -> paper(row, frozen).ifPresent(one -> handed.put(frozen.place(), one)));
        }
        return handed;
    }

    /** Only the content that was frozen is shown. */
    private Optional<Paper> paper(QuestionRow row, Frozen frozen) {
        return papers.read(row.caseId(), frozen.document(), row.authority())
                .filter(paper -> paper.sha256().equals(frozen.sha256()));
    }

    /** Writes down that the adviser has a file. */
    public void read(String link, Paper paper) {
        register.ofLink(Secret.digest(link))
                .ifPresent(row -> log(
                        row,
                        "adviser.paperRead",
                        Map.of("document", paper.line().id().toString())));
    }

    /**
     * Files the answer and its files in the case and tells whoever asked.
     *
     * @return false if it has been answered, withdrawn or closed meanwhile, or has got a new link
     */
    public boolean answer(Opened opened, String answer, List<AcceptedFile> attached) {
        QuestionRow row = register.lock(opened.question().id()).orElseThrow();
        if (!isAwaited(row) || !Arrays.equals(row.link(), opened.question().link())) {
            return false;
        }
        NewDocument document = NewDocument.drawnUp(
                        row.caseId(),
                        row.authority(),
                        DocumentKind.OPINION,
                        letters.answerTitle(),
                        letters.answer(row, answer))
                .from(row.name(), today());
        DocumentId filed = documents.file(document);
        attached.forEach(file -> documents.file(
                document.withEnclosure(new DocumentContent.Upload(file.name(), file.mediaType(), file.bytes()))));
        register.end(row.id(), State.ANSWERED, null, filed);
        letters.stop(row);
        log(row, "adviser.answered", Map.of("document", filed.toString(), "files", attached.size()));
        files.note(row.caseId(), TimelineNote.within(row.authority(), "adviser.timeline.answered", row.name()));
        news.answered(row);
        return true;
    }

    private void log(QuestionRow row, String action, Map<String, ?> more) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("question", row.id().toString());
        facts.put("adviser", row.name());
        facts.put("link", Secret.mark(row.link()));
        facts.putAll(more);
        audit.record(AuditEvent.onCase(row.caseId().value(), action).to(facts));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    /**
     * What an adviser sees.
     *
     * @param number of the case at the authority that asks
     * @param place what people call the place
     * @param asker who asks, with the unit
     * @param reach the asker's e-mail address; empty if there is none
     * @param papers by their place in the question; none once it is answered
     */
    public record Opened(
            QuestionRow question,
            String authority,
            String number,
            String place,
            String asker,
            String reach,
            Map<Integer, Paper> papers) {

        /** When it was answered; null while it is not. */
        public Instant answered() {
            return question.state() == State.ANSWERED ? question.ended() : null;
        }
    }
}
