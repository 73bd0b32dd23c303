package se.tryggve.decision.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Officer;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Source;

/** Where a drafted decision is made by somebody else. */
@Service
class DecidingRoom {

    private final Wording wording;
    private final FourEyes fourEyes;
    private final AssessmentDay assessments;
    private final Measures measures;
    private final DecisionOffice office;
    private final CaseFiles cases;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    DecidingRoom(
            Wording wording,
            FourEyes fourEyes,
            AssessmentDay assessments,
            Measures measures,
            DecisionOffice office,
            CaseFiles cases,
            AuditLog log,
            Clock clock,
            ZoneId legalZone) {
        this.wording = wording;
        this.fourEyes = fourEyes;
        this.assessments = assessments;
        this.measures = measures;
        this.office = office;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Makes the decision: number, day, text, document, and the rulings on the objects where the kind settles them.
     *
     * @throws se.tryggve.form.RefusedAnswerException when the decider prepared the draft
     */
    @Transactional
    public void make(DecisionRow row, Officer decider, Remarks remarks) {
        fourEyes.check(row, decider);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, legalZone);
        DecisionText text = wording.of(row, decider, remarks, today);
        Map<String, Object> before = DraftDesk.facts(row);
        if (row.kind().rulesObjects()) {
            rule(row, decider.authority().kind(), text, today);
        }
        DocumentId document = office.issue(row, decider.authority(), text);
        row.make(decider, text, document, now);
        log.record(AuditEvent.onCase(row.caseId(), "decision.made")
                .from(before)
                .to(Map.of("text", text, "sha256", row.contentHash(), "document", document.toString())));
        cases.note(
                new CaseId(row.caseId()),
                TimelineNote.within(row.authority(), "decision.note.made", text.number(), text.decidedBy()));
    }

    private void rule(DecisionRow row, AuthorityKind by, DecisionText text, LocalDate today) {
        LocalDate assessed = assessments.latest(row.caseId(), row.authority()).orElse(null);
        List<DecisionText.Item> items = text.items();
        measures.rule(
                new CaseId(row.caseId()),
                new Source(row.id(), null, by, today, assessed),
                items.stream()
                        .collect(Collectors.toMap(item -> new MeasureId(item.object()), DecisionText.Item::ruling)));
    }
}
