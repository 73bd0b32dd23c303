package se.tryggve.casefile.internal;

import java.util.UUID;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.workflow.ModelBean;

/** What models do with the case itself. Every call may be repeated without harm. */
@ModelBean("caseDesk")
public class CaseDesk {

    private final CaseFiles files;
    private final Continuation continuation;

    CaseDesk(CaseFiles files, Continuation continuation) {
        this.files = files;
        this.continuation = continuation;
    }

    /** Ends the case; {@code casefile.outcome.<outcomeKey>} says how. */
    public void conclude(String caseId, String outcomeKey) {
        files.conclude(id(caseId), outcomeKey);
    }

    /** Takes the case into a stage that no task begins; one of the property {@code phases} of the case's own model. */
    public void phase(String caseId, String phase) {
        files.enterPhase(id(caseId), phase);
    }

    /** Sets the status; {@code casefile.status.<statusKey>} says it in words. */
    public void status(String caseId, String statusKey) {
        files.status(id(caseId), statusKey);
    }

    /** Takes a concluded case up again. */
    public void reopen(String caseId) {
        files.reopen(id(caseId));
    }

    /** Lets the case go on with what holds now, after its decision has been changed or made anew. */
    public void carryOn(String caseId, String outcomeKey) {
        continuation.carryOn(id(caseId), outcomeKey);
    }

    private static CaseId id(String caseId) {
        return new CaseId(UUID.fromString(caseId));
    }
}
