package se.tryggve.decision.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.EventCondition;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;

/** What an authority has given a permit for and that stands: it can take the permit back, and forms offer it to choose. */
@Component
@Transactional(readOnly = true)
class OwnPermits implements EventCondition, FactSource {

    private final Decisions decisions;
    private final Measures measures;

    OwnPermits(Decisions decisions, Measures measures) {
        this.decisions = decisions;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "ownPermits";
    }

    @Override
    public Answer in(CaseId caseId, Officer officer, String process) {
        return of(caseId, officer.authority().id()).isEmpty() ? Answer.never() : Answer.now();
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return of(new CaseId(caseId), viewer).stream()
                .map(line -> Map.of(
                        "label",
                        line.asked().label(),
                        "value",
                        line.id().value().toString()))
                .toList();
    }

    private List<MeasureLine> of(CaseId caseId, AuthorityId own) {
        return measures.standing(caseId).stream()
                .filter(line -> line.decided()
                        .filter(ruling -> ruling.outcome().allowsSomething())
                        .isPresent())
                .filter(line -> line.decidedBy() != null && isPermitOf(own, line.decidedBy()))
                .toList();
    }

    private boolean isPermitOf(AuthorityId own, UUID decision) {
        return decisions
                .findById(decision)
                .filter(row -> row.kind().settlesPermit() && row.authority().equals(own))
                .isPresent();
    }
}
