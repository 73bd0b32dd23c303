package se.tryggve.decision.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.EventCondition;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.measure.Measures;

/**
 * The decisions that an authority may try anew: its own, about something that is still there, and not handed over to a court
 * (förvaltningslagen 37–39 §§).
 */
@Component
class Reconsiderable implements FactSource, EventCondition {

    private final Decisions decisions;
    private final Appeals appeals;
    private final Measures measures;
    private final MadeDecisions made;

    Reconsiderable(Decisions decisions, Appeals appeals, Measures measures, MadeDecisions made) {
        this.decisions = decisions;
        this.appeals = appeals;
        this.measures = measures;
        this.made = made;
    }

    /** The condition and the option list have the same name, as they answer the same question. */
    @Override
    public String name() {
        return "reconsiderable";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return of(caseId, viewer).stream().map(made::option).toList();
    }

    @Override
    public Answer in(CaseId caseId, Officer officer, String process) {
        return of(caseId.value(), officer.authority().id()).isEmpty() ? Answer.never() : Answer.now();
    }

    private List<DecisionRow> of(UUID caseId, AuthorityId own) {
        boolean standing = !measures.standing(new CaseId(caseId)).isEmpty();
        return decisions.ofCase(caseId).stream()
                .filter(row -> row.stage() == Stage.MADE && row.authority().equals(own))
                .filter(row -> row.kind().isReconsiderable()
                        && (standing || !row.kind().rulesObjects()))
                .filter(row -> !isHandedOver(row))
                .toList();
    }

    private boolean isHandedOver(DecisionRow row) {
        return appeals.findByCaseIdOrderByRegisteredAtDesc(row.caseId()).stream()
                .anyMatch(appeal -> appeal.decisionId().equals(row.id()) && appeal.handedOverOn() != null);
    }
}
