package se.tryggve.decision.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.Documents;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.DecisionSight;

/** A decision is known to the authority that makes it and, once it has been sent, to those who got it. */
@Component
class SentDecisions implements DecisionSight {

    private final Decisions decisions;
    private final Documents documents;

    SentDecisions(Decisions decisions, Documents documents) {
        this.decisions = decisions;
        this.documents = documents;
    }

    @Override
    public boolean maySee(CaseId caseId, UUID decisionId, AuthorityId viewer) {
        return decisions
                .findById(decisionId)
                .filter(row -> row.caseId().equals(caseId.value()))
                .map(row -> maySee(row, viewer))
                .orElse(false);
    }

    boolean maySee(DecisionRow row, AuthorityId viewer) {
        if (row.authority().equals(viewer)) {
            return true;
        }
        return row.document() != null
                && documents.visibleTo(new CaseId(row.caseId()), viewer).stream()
                        .anyMatch(line -> line.id().equals(row.document()));
    }
}
