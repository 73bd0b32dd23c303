package se.tryggve.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;

/** Where drafts are written and given back. */
@Service
class DraftDesk {

    private final Decisions decisions;
    private final Measures measures;
    private final CaseFiles cases;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    DraftDesk(Decisions decisions, Measures measures, CaseFiles cases, AuditLog log, Clock clock, ZoneId legalZone) {
        this.decisions = decisions;
        this.measures = measures;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Keeps the draft; a returned one becomes a draft again.
     *
     * @param writers everybody who typed in it, whoever handed it in
     */
    @Transactional
    public void draft(Matter matter, Officer drafter, Set<UserId> writers, Proposal proposal, Reasons reasons) {
        checkAuthority(matter.kind(), drafter);
        checkTerms(matter.caseId(), drafter, proposal);
        DecisionRow row = decisions.open(matter.process()).orElseGet(() -> matter.begin(drafter));
        Map<String, Object> before = row.stage() == null ? Map.of() : facts(row);
        row.draft(drafter, writers, proposal, reasons, clock.instant());
        decisions.save(row);
        log.record(
                AuditEvent.onCase(row.caseId(), "decision.drafted").from(before).to(facts(row)));
        note(row.caseId(), drafter, "decision.note.drafted", drafter.name());
    }

    /** Gives the draft back with the reason. */
    @Transactional
    public void giveBack(DecisionRow row, Officer decider, String reason) {
        if (reason == null) {
            throw RefusedAnswerException.at("returnReason", "decision.refused.noReturnReason");
        }
        Map<String, Object> before = facts(row);
        row.giveBack(decider, reason, clock.instant());
        log.record(AuditEvent.onCase(row.caseId(), "decision.returned")
                .from(before)
                .to(facts(row))
                .because(reason));
        note(row.caseId(), decider, "decision.note.returned", decider.name(), reason);
    }

    static Map<String, Object> facts(DecisionRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", row.kind().code());
        facts.put("stage", row.stage().code());
        facts.put("rapporteur", row.rapporteur().value());
        facts.put("proposal", row.proposal().items());
        facts.put("statement", row.proposal().statement());
        facts.put("reasonsRules", row.reasons().rules());
        facts.put("reasonsCircumstances", row.reasons().circumstances());
        return facts;
    }

    private void checkTerms(UUID caseId, Officer drafter, Proposal proposal) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        for (MeasureLine line : measures.standing(new CaseId(caseId))) {
            proposal.of(line.id())
                    .ifPresent(ruling -> GuardPermitTerm.check(
                            line, ruling, drafter.authority().kind(), today));
        }
    }

    private void note(UUID caseId, Officer officer, String key, String... arguments) {
        cases.note(new CaseId(caseId), TimelineNote.within(officer.authority().id(), key, arguments));
    }

    /**
     * What is to be decided.
     *
     * @param process the instance of the model {@code decision}, which makes one decision
     */
    record Matter(UUID caseId, String process, DecisionKind kind) {

        private DecisionRow begin(Officer drafter) {
            return DecisionRow.begun(caseId, process, kind, drafter.authority().id());
        }
    }

    private static void checkAuthority(DecisionKind kind, Officer officer) {
        if (!kind.isFor(officer.authority().kind())) {
            throw new RefusedAnswerException(
                    "decision.refused.wrongAuthority", officer.authority().name());
        }
    }
}
