package se.tryggve.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;

/** The cases themselves. Changes join the caller's transaction and are audited in it. */
public interface CaseFiles {

    /**
     * The whole of a case, for its own authority and for the work of the house; see {@link #overview(CaseId, AuthorityId)}.
     *
     * @throws UnknownCaseException if there is no such case
     */
    CaseOverview overview(CaseId id);

    /**
     * What an authority that takes part may know: all of its own case; of another's number, title, kind, status and the
     * name of the place. What else it knows has been sent to it.
     *
     * @throws UnknownCaseException if there is no such case
     */
    CaseOverview overview(CaseId id, AuthorityId viewer);

    /** The whole of several cases at once; what does not exist is left out. */
    Map<CaseId, CaseOverview> overviews(Set<CaseId> ids);

    /** The authority's own register numbers for several cases at once; where it takes no part there is none. */
    Map<CaseId, String> numbersAt(Set<CaseId> ids, AuthorityId authority);

    /** Whether the officer's authority takes part in the case and the officer's roles read cases at all. */
    boolean mayRead(Officer officer, CaseId id);

    /**
     * What the officer's authority may know, for an officer who may read the case. A refusal leaves a line in the audit log.
     *
     * @throws UnknownCaseException if there is no such case or the officer may not read it
     */
    CaseOverview readBy(Officer officer, CaseId id);

    /** The authority's own register number for the case; empty if it takes no part. */
    Optional<String> numberAt(CaseId id, AuthorityId authority);

    /** The authorities that take part, in the order in which they joined. */
    List<AuthorityId> participants(CaseId id);

    /**
     * Lets a unit take part, from now on. Doing it again changes nothing.
     * The unit's authority gets its own register number the first time.
     *
     * @param why message key of the reason
     */
    void admit(CaseId id, Unit unit, String why);

    /** Records the stage that the model has reached. Entering the present phase again changes nothing. */
    void enterPhase(CaseId id, String phase);

    /** Sets the status shown in the head: {@code casefile.status.<statusKey>} in the messages. */
    void status(CaseId id, String statusKey);

    /** Adds to the timeline. */
    void note(CaseId id, TimelineNote note);

    /** Ends the case: {@code casefile.outcome.<outcomeKey>} in the messages. Concluding again the same way changes nothing. */
    void conclude(CaseId id, String outcomeKey);

    /** Takes a concluded case up again; one that is not concluded stays as it is. */
    void reopen(CaseId id);
}
