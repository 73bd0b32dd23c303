package se.tryggve.decision.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AttemptLog;
import se.tryggve.audit.AuditEvent;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;

/**
 * Whoever wrote any part of a draft does not make the decision (domain brief, 9: two-person rule), and whoever may be
 * disqualified does not present it (FL 17 §, KL 6 kap. 30 §).
 */
@Component
class FourEyes {

    private final Directory directory;
    private final Disqualifications disqualifications;
    private final AttemptLog attempts;

    FourEyes(Directory directory, Disqualifications disqualifications, AttemptLog attempts) {
        this.directory = directory;
        this.disqualifications = disqualifications;
        this.attempts = attempts;
    }

    /**
     * Lets a second person through.
     *
     * @throws RefusedAnswerException when the decider prepared the draft, or the rapporteur is kept out of the case; the
     *     attempt is logged although it is rolled back
     */
    void check(DecisionRow row, Officer decider) {
        disqualifications
                .bar(new CaseId(row.caseId()), row.rapporteur())
                .ifPresent(bar -> refusePresenter(row, bar.law()));
        if (!row.wasPreparedBy(decider.id())) {
            return;
        }
        attempts.record(AuditEvent.onCase(row.caseId(), "decision.refusedFourEyes")
                .to(Map.of(
                        "decision", row.id().toString(), "decider", decider.id().value())));
        String rapporteur = rapporteur(row);
        throw row.rapporteur().equals(decider.id())
                ? new RefusedAnswerException("decision.refused.ownDraft", rapporteur)
                : new RefusedAnswerException("decision.refused.tookPartInDraft", rapporteur);
    }

    private void refusePresenter(DecisionRow row, String law) {
        attempts.record(AuditEvent.onCase(row.caseId(), "decision.refusedDisqualified")
                .to(Map.of(
                        "decision",
                        row.id().toString(),
                        "rapporteur",
                        row.rapporteur().value())));
        throw new RefusedAnswerException("decision.refused.presenterDisqualified", rapporteur(row), law);
    }

    private String rapporteur(DecisionRow row) {
        return directory
                .officer(row.rapporteur())
                .map(Officer::name)
                .orElse(row.rapporteur().value());
    }
}
