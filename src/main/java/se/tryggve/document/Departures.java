package se.tryggve.document;

import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** Watches what leaves an authority while something is done. */
public interface Departures {

    /**
     * Does something and says what the authority has sent and filed by it. Joins the caller's transaction, which decides whether
     * it stays done.
     */
    Departure of(CaseId caseId, AuthorityId sender, Runnable act);
}
