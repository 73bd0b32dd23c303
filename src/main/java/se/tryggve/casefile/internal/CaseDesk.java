package se.tryggve.casefile.internal;

import java.util.UUID;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.PlaceType;
import se.tryggve.workflow.ModelBean;
import se.tryggve.workflow.Processes;

/** What models do with the case itself. Every call may be repeated without harm. */
@ModelBean("caseDesk")
public class CaseDesk {

    private final CaseFiles files;
    private final Continuation continuation;
    private final Processes processes;

    CaseDesk(CaseFiles files, Continuation continuation, Processes processes) {
        this.files = files;
        this.continuation = continuation;
        this.processes = processes;
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

    /** Tells the other processes of the case what has happened, by the message that one of them waits for or begins with. */
    public void tell(String caseId, String message) {
        CaseOverview overview = files.overview(id(caseId));
        processes.tell(id(caseId).value(), message, CaseEvents.facts(overview));
    }

    /** The municipality whose case it is, as the tables of a municipality's own name it. */
    public String owner(String caseId) {
        return files.overview(id(caseId)).owner().value();
    }

    /** The sort of place that the case is about; {@code other} where nobody has said. */
    public String placeType(String caseId) {
        PlaceType type = files.overview(id(caseId)).site().type();
        return (type == null ? PlaceType.OTHER : type).code();
    }

    private static CaseId id(String caseId) {
        return new CaseId(UUID.fromString(caseId));
    }
}
