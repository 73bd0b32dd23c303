package se.tryggve.document.internal;

import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Role;
import se.tryggve.workflow.ModelBean;

/** What models do with documents between authorities. Every call may be repeated without harm. */
@ModelBean("dispatchDesk")
public class DispatchDesk {

    private final Referrals referrals;
    private final DecisionPost decisions;

    DispatchDesk(Referrals referrals, DecisionPost decisions) {
        this.referrals = referrals;
        this.decisions = decisions;
    }

    /** Sends what the latest dispatch form of this process instance chose to the authority that has the asked role. */
    public void send(String caseId, String processInstanceId, String askedGroup) {
        referrals.send(id(caseId), processInstanceId, Role.ofGroup(askedGroup));
    }

    /** Sends the opinion written in this process instance back to whoever asked; {@code askerGroup} is told for the reader. */
    public void reply(String caseId, String processInstanceId, String askerGroup) {
        Role.ofGroup(askerGroup);
        referrals.reply(id(caseId), processInstanceId);
    }

    /** Reminds the asked authority, unless it has answered. */
    public void remind(String caseId, String processInstanceId, String askedGroup) {
        referrals.remind(id(caseId), processInstanceId, Role.ofGroup(askedGroup));
    }

    /** Notes that no answer came in time, unless one has come. */
    public void noteSilence(String caseId, String processInstanceId, String askedGroup) {
        referrals.noteSilence(id(caseId), processInstanceId, Role.ofGroup(askedGroup));
    }

    /** Sends what the latest dispatch form of this process instance chose, as a letter that asks nothing. */
    public void deliver(String caseId, String processInstanceId, String receiverGroup) {
        referrals.deliver(id(caseId), processInstanceId, Role.ofGroup(receiverGroup));
    }

    /** Closes what the asking authority has asked others in the case: the questions have lost their object. */
    public void closeQuestions(String caseId, String askingGroup) {
        referrals.close(id(caseId), Role.ofGroup(askingGroup));
    }

    /** Sends what this process instance decided to everybody else who took part. */
    public void sendDecision(String caseId, String processInstanceId) {
        decisions.send(id(caseId), processInstanceId);
    }

    /** Sends the case's latest decision to everybody else who took part, as cases with older models than the above ask. */
    public void sendDecision(String caseId) {
        decisions.send(id(caseId), null);
    }

    private static CaseId id(String caseId) {
        return new CaseId(UUID.fromString(caseId));
    }
}
