package se.tryggve.measure.internal;

import java.util.List;
import java.util.UUID;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.workflow.ModelBean;

/** What the model {@code measureInForce} asks of running measures. Every call may be repeated without harm. */
@ModelBean("inForceDesk")
public class InForceDesk {

    private final FollowUpDesk desk;
    private final Revocations revocations;
    private final CompanySupervision supervision;
    private final StatutoryRegister register;
    private final CaseFiles cases;

    InForceDesk(
            FollowUpDesk desk,
            Revocations revocations,
            CompanySupervision supervision,
            StatutoryRegister register,
            CaseFiles cases) {
        this.desk = desk;
        this.revocations = revocations;
        this.supervision = supervision;
        this.register = register;
        this.cases = cases;
    }

    /**
     * The first last day of a decision or contract behind what runs, {@code yyyy-MM-dd}; null when none is set. Where
     * nothing runs any more it is the day on which the last of it ended.
     */
    public String validUntil(String caseId) {
        return desk.anythingRuns(id(caseId)) ? first(desk.limits(id(caseId))) : lastDay(caseId);
    }

    /** The first last day that somebody may still want to move, {@code yyyy-MM-dd}; null when there is none. */
    public String renewableUntil(String caseId) {
        return first(desk.ending(id(caseId)));
    }

    /** The rule of the table that says when to ask for the renewal: the statute's for a permit of the police. */
    public String renewalRule(String caseId) {
        boolean permit = desk.ending(id(caseId)).stream()
                .findFirst()
                .filter(limit -> limit.what() != null)
                .isPresent();
        return permit && FollowUpWay.PERMIT.isOpenUnder(regime(caseId)) ? "guardRenewal" : "renewal";
    }

    /** Notes by which decision this process instance of the model {@code revocation} takes the permit back. */
    public void revocationDecided(String process, String decisionId) {
        revocations.decided(process, id(decisionId));
    }

    /** Whether the revocation of this process instance is still to be carried out: a court may have ruled otherwise. */
    public boolean isStillRevoked(String process) {
        return revocations.awaits(process);
    }

    /** Stops what this process instance of the model {@code revocation} takes the permit back for. */
    public void revoke(String caseId, String process) {
        revocations.stop(id(caseId), process);
    }

    /** Tells every municipality that uses the company which this process instance supervises that it may not be used as before. */
    public void barCompany(String caseId, String process, String how) {
        supervision.bar(process, how);
    }

    /** Ends what has run past its last day. */
    public void endLapsed(String caseId) {
        desk.endLapsed(id(caseId));
    }

    /** Whether anything in the case still runs. */
    public boolean anythingRuns(String caseId) {
        return desk.anythingRuns(id(caseId));
    }

    /** Whether the law has something kept after the end: cameras in the register (kamerabevakningslagen 9–10 §§). */
    public boolean mustBeKept(String caseId) {
        return register.holds(id(caseId));
    }

    /** The day on which the last of the measures ended, {@code yyyy-MM-dd}. */
    public String lastDay(String caseId) {
        return desk.lastDay(id(caseId)).toString();
    }

    /** Notes that the time for which the law has assessment and register kept is over. */
    public void keepingOver(String caseId) {
        CaseId known = new CaseId(id(caseId));
        cases.note(
                known,
                TimelineNote.within(cases.overview(known).owner(), "measure.timeline.keepingOver")
                        .quietly());
    }

    private String regime(String caseId) {
        return cases.overview(new CaseId(id(caseId))).regime();
    }

    private static String first(List<FollowUpDesk.Limit> limits) {
        return limits.isEmpty() ? null : limits.get(0).until().toString();
    }

    private static UUID id(String caseId) {
        return UUID.fromString(caseId);
    }
}
