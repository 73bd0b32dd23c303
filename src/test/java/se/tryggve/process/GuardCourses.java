package se.tryggve.process;

import static se.tryggve.process.Course.guards;

import java.util.List;

/** The ways that a guard case can take: public order guards by permit, security guards by procurement. */
final class GuardCourses {

    private static final String TODAY = "2026-11-02";

    private GuardCourses() {}

    static List<Course> all() {
        return List.of(
                noGuards(),
                advanceNotice(),
                noAdvanceNotice(),
                orderGuardsProcuredAnew(),
                permitRefused(),
                stoppedInReview(),
                municipalityDeclines(),
                ownStaff(),
                startDayAwaited(),
                cancelled());
    }

    private static Course noGuards() {
        return chosen("whereOtherMeasuresSufficeThereAreNoGuards", TODAY, "none")
                .endsAs("otherMeasuresChosen");
    }

    private static Course advanceNotice() {
        return chosen("before2024ThePoliceGaveAnAdvanceNotice", "2023-12-31", "publicOrderGuard")
                .asksAndIsAnsweredBy("giveAdvanceNotice")
                .does("appointGuards", "guardsAppointed", "no")
                .endsAs("advanceNoticeGiven");
    }

    private static Course noAdvanceNotice() {
        return chosen("silenceOfThePoliceIsNoAdvanceNotice", "2023-12-31", "publicOrderGuard")
                .does("writeQuestion")
                .lapses("answerDue")
                .lapses("silenceSettled")
                .endsAs("noAdvanceNotice");
    }

    private static Course orderGuardsProcuredAnew() {
        return changed(onDuty())
                .lapses("renewalOpens")
                .does("decideRenewal", "followUp", "procure")
                .does("chooseProcurementWay", "procurementWay", "callOff")
                .does("decideAward", "award", "cancelled")
                .reviews("procure")
                .hiresGuards()
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course.Writer onDuty() {
        return consulted("thePermitIsGrantedAndARejectedCompanyIsReplaced")
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "rewrite")
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decidesForTwoYears()
                .does("chooseProcurementWay", "procurementWay", "ownProcurement")
                .does("writeRequirements")
                .does("evaluateTenders")
                .does("decideAward", "award", "awarded")
                .asksAndIsAnsweredBy("issueCertificate")
                .does("checkCompany", "companyCheck", "rejected")
                .hiresGuards()
                .does("prepareGuardStart");
    }

    private static Course.Writer changed(Course.Writer onDuty) {
        return onDuty.lapses("reviewOpens")
                .reviewed("permit")
                .decidesNotToApply()
                .reviews("permit")
                .decidesToApply()
                .does("submitApplication")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decidesForTwoYears();
    }

    /** The police have granted the permit until that day; nobody guards yet. */
    static Course.Writer granted(String name, String until) {
        return consulted(name)
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decidesUntil(until);
    }

    private static Course permitRefused() {
        return consulted("thePoliceMayRefuseAnArea")
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .hearsTheParty()
                .decides("refused")
                .endsAs("refused");
    }

    /** Sent to the police, who have not looked at it yet. */
    static Course.Writer applied(String name) {
        return consulted(name)
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication");
    }

    private static Course stoppedInReview() {
        return consulted("theUnitManagerMayStopAnApplication")
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "close")
                .endsAs("applicationDeclined");
    }

    private static Course municipalityDeclines() {
        return consulted("theBoardMayDecideNotToApply")
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "approved")
                .decidesNotToApply()
                .endsAs("applicationDeclined");
    }

    private static Course ownStaff() {
        return described("ownStaffNeedNoProcurement")
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course startDayAwaited() {
        return described("aLaterStartOfGuardsIsWaitedFor")
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart", "startDate", "2099-01-01")
                .lapses("startDayCame")
                .endsAs(null);
    }

    private static Course cancelled() {
        return described("aProcurementMayBeCancelled")
                .does("chooseProcurementWay", "procurementWay", "callOff")
                .does("decideAward", "award", "cancelled")
                .endsAs("procurementCancelled");
    }

    private static Course.Writer chosen(String name, String received, String kind) {
        return guards(name, received).does("registerNeed").does("chooseGuardKind", "guardKind", kind);
    }

    private static Course.Writer consulted(String name) {
        return chosen(name, TODAY, "publicOrderGuard").does("gatherEvidence").asksAndIsAnsweredBy("giveGuardOpinion");
    }

    /** The assignment of security guards is described. */
    static Course.Writer described(String name) {
        return chosen(name, TODAY, "securityGuard").does("describeAssignment");
    }
}
