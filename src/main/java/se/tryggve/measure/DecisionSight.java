package se.tryggve.measure;

import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** Answers whether an authority may know a decision yet; implemented by whoever keeps the decisions. */
@FunctionalInterface
public interface DecisionSight {

    /** Whether the decision is the authority's own or has been sent to it. */
    boolean maySee(CaseId caseId, UUID decisionId, AuthorityId viewer);
}
