package se.tryggve.decision.internal;

import java.util.UUID;
import se.tryggve.workflow.ModelBean;

/** What models ask of the decisions. */
@ModelBean("decisionDesk")
public class DecisionDesk {

    private final Decisions decisions;

    DecisionDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * The outcome of the case's latest decision, as a word for a gateway.
     *
     * @throws IllegalStateException when nothing has been decided
     */
    public String outcome(String caseId) {
        return decisions
                .latestMade(UUID.fromString(caseId))
                .map(decision -> decision.outcome().code())
                .orElseThrow(() -> new IllegalStateException("No decision has been made in case " + caseId));
    }
}
