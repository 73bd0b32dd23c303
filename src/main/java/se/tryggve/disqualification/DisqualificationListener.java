package se.tryggve.disqualification;

import se.tryggve.casefile.CaseId;
import se.tryggve.identity.UserId;

/** Told when somebody may take no part in a case any more, in the transaction of the report. */
public interface DisqualificationListener {

    /** Takes from the officer what the officer has in hand in the case. */
    void barred(CaseId id, UserId officer);
}
