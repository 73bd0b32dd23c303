package se.tryggve.disqualification;

import java.util.Map;
import java.util.Optional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.UserId;

/** Who may take no part in the handling of which case: from the report on, until somebody else has ruled otherwise. */
public interface Disqualifications {

    /** What keeps the officer out of the case; empty if nothing does. */
    Optional<Bar> bar(CaseId id, UserId officer);

    /** Everybody whom something keeps out of the case now. */
    Map<UserId, Bar> bars(CaseId id);

    /**
     * What keeps somebody out of a case.
     *
     * @param ruled whether it has been ruled; otherwise it is reported and waits for the ruling
     * @param law the paragraph by which whoever is disqualified takes no part, in Swedish
     */
    record Bar(boolean ruled, String law) {}
}
