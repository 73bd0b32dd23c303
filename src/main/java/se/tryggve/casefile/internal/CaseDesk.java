package se.tryggve.casefile.internal;

import java.util.UUID;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.workflow.ModelBean;

/** What models do with the case itself. Every call may be repeated without harm. */
@ModelBean("caseDesk")
public class CaseDesk {

    private final CaseFiles files;

    CaseDesk(CaseFiles files) {
        this.files = files;
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

    private static CaseId id(String caseId) {
        return new CaseId(UUID.fromString(caseId));
    }
}
