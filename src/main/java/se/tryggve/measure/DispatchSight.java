package se.tryggve.measure;

import java.util.List;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** Answers what has been sent to an authority; implemented by whoever sends documents. */
@FunctionalInterface
public interface DispatchSight {

    /** The ids of the case's documents that have been dispatched to the authority, the one that was filed last first. */
    List<UUID> sentTo(CaseId caseId, AuthorityId viewer);
}
