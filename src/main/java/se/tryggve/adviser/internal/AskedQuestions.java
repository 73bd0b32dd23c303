package se.tryggve.adviser.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import se.tryggve.document.DocumentLine;
import se.tryggve.document.HandedOut;
import se.tryggve.document.HandedOut.Paper;
import se.tryggve.identity.Officer;

/** The questions that an authority has asked: read, given a new link, taken back. */
@Service
@Transactional
public class AskedQuestions {

    private final AdviserDesk desk;
    private final QuestionRegister register;
    private final AdviserLetters letters;
    private final HandedOut papers;
    private final CaseFiles files;
    private final PasswordEncoder codes;
    private final AuditLog audit;

    AskedQuestions(
            AdviserDesk desk,
            QuestionRegister register,
            AdviserLetters letters,
            HandedOut papers,
            CaseFiles files,
            PasswordEncoder codes,
            AuditLog audit) {
        this.desk = desk;
        this.register = register;
        this.letters = letters;
        this.papers = papers;
        this.files = files;
        this.codes = codes;
        this.audit = audit;
    }

    /** The questions of the officer's authority in the case, the latest first. */
    @Transactional(readOnly = true)
    public List<QuestionRow> in(CaseId caseId, Officer officer) {
        return register.in(caseId, officer.authority().id());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<QuestionRow> find(UUID id, CaseId caseId, Officer officer) {
        return register.find(id)
                .filter(row -> row.caseId().equals(caseId)
                        && row.authority().equals(officer.authority().id()));
    }

    /** What went with a question and can still be read. */
    @Transactional(readOnly = true)
    public List<DocumentLine> sent(QuestionRow row) {
        return register.papers(row.id()).stream()
                .flatMap(paper -> papers.read(row.caseId(), paper.document(), row.authority()).stream())
                .map(Paper::line)
                .toList();
    }

    /**
     * A new link and a new code for a question that has not been answered; the ones before open nothing any more.
     *
     * @return the code, which nobody can read again
     * @throws RefusedAnswerException if it is answered or withdrawn, or the officer takes no part in the case
     */
    public String renew(QuestionRow known, Officer officer, LocalDate answerBy) {
        QuestionRow row = changeable(known, officer);
        String link = Secret.link();
        String code = Secret.code();
        letters.stop(row);
        register.renew(row.id(), answerBy, Secret.digest(link), codes.encode(code));
        QuestionRow now = register.find(row.id()).orElseThrow();
        letters.invite(now, link);
        audit.record(AuditEvent.onCase(row.caseId().value(), "adviser.renewed")
                .from(facts(row))
                .to(facts(now)));
        note(now, "adviser.timeline.renewed", answerBy.toString());
        return Secret.written(code);
    }

    /**
     * Takes the question back; the link opens nothing any more, and the adviser is told.
     *
     * @throws RefusedAnswerException if it is answered or withdrawn, or the officer takes no part in the case
     */
    public void withdraw(QuestionRow known, Officer officer, String reason) {
        QuestionRow row = changeable(known, officer);
        register.end(row.id(), State.WITHDRAWN, reason, null);
        register.forget(row.id());
        letters.callOff(row);
        audit.record(AuditEvent.onCase(row.caseId().value(), "adviser.withdrawn")
                .to(facts(row))
                .because(reason));
        note(row, "adviser.timeline.withdrawn", reason);
    }

    private QuestionRow changeable(QuestionRow known, Officer officer) {
        desk.hindrance(known.caseId(), officer).ifPresent(why -> {
            throw new RefusedAnswerException("adviser.refused." + why);
        });
        QuestionRow row = register.lock(known.id()).orElseThrow();
        if (row.state() == State.ANSWERED || row.state() == State.WITHDRAWN) {
            throw new RefusedAnswerException("adviser.refused.over");
        }
        return row;
    }

    private void note(QuestionRow row, String key, String more) {
        files.note(row.caseId(), TimelineNote.within(row.authority(), key, row.name(), more));
    }

    private static Map<String, Object> facts(QuestionRow row) {
        return Map.of(
                "question", row.id().toString(),
                "adviser", row.name(),
                "answerBy", row.answerBy().toString(),
                "link", Secret.mark(row.link()));
    }
}
