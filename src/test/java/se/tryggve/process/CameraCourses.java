package se.tryggve.process;

import static se.tryggve.process.Course.camera;

import java.util.List;

/** The ways that a camera case can take under today's rules. */
final class CameraCourses {

    private CameraCourses() {}

    static List<Course> all() {
        return List.of(
                everybodyHeardAndEverythingRedoneOnce(),
                otherMeasuresSuffice(),
                exemptAndRefused(),
                startDayAwaited(),
                exemptionTriedAgain(),
                notTheMunicipalitysTask());
    }

    private static Course notTheMunicipalitysTask() {
        return camera("whatIsNotTheMunicipalitysTaskEndsTheCase", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "municipalTask", "no")
                .endsAs("notMunicipalTask");
    }

    private static Course everybodyHeardAndEverythingRedoneOnce() {
        return RequestCourses.supervised(followedUp(redoneOnce()).lapses("validityEnded"))
                .takesDown()
                .lapses("keepingOver")
                .endsAs("measureEnded");
    }

    private static Course.Writer redoneOnce() {
        return everybodyHeard()
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "redesign")
                .does("designCameras", "workplace", "yes", "countyBoardSupport", "no")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .does("giveWorkplaceStatement", "negotiation", "agreed")
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "rewrite")
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "approved")
                .drafts("refused")
                .does("decide", "approval", "return")
                .decides("granted")
                .does("announceDecision")
                .does("prepareOperation");
    }

    private static Course.Writer followedUp(Course.Writer inForce) {
        return inForce.lapses("reviewOpens")
                .reviewed("continue")
                .lapses("reviewOpens")
                .reviewed("assess")
                .does("assessAgain")
                .decides("granted")
                .does("announceDecision")
                .reviews("decide")
                .decidesForTwoYears()
                .does("announceDecision")
                .lapses("renewalOpens")
                .does("decideRenewal", "followUp", "lapse");
    }

    private static Course.Writer everybodyHeard() {
        return camera("ownAssessmentWithEverybodyHeardIsRedesignedRewrittenReturnedAndGranted", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .asksAndIsAnsweredBy("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "yes", "countyBoardSupport", "yes")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "high")
                .does("giveWorkplaceStatement", "negotiation", "disagreedCentral")
                .does("concludeNegotiation")
                .does("writeQuestion", "answerBy", "2099-01-01")
                .does("writeQuestion", "answerBy", "2099-01-01")
                .does("giveCountyBoardAdvice")
                .lapses("answerDue")
                .lapses("silenceSettled")
                .does("writeQuestion", "answerBy", "2099-01-01")
                .does("answerPriorConsultation");
    }

    private static Course otherMeasuresSuffice() {
        return investigated("whereOtherMeasuresSufficeThereAreNoCameras", "2026-11-02", "yes", "none")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "yes")
                .endsAs("otherMeasuresChosen");
    }

    private static Course exemptAndRefused() {
        return exemptStop().decides("refused").does("announceDecision").endsAs("refused");
    }

    private static Course startDayAwaited() {
        return exemptStop("aLaterStartIsWaitedFor")
                .decides("granted")
                .does("announceDecision")
                .does("prepareOperation", "startDate", "2099-01-01")
                .lapses("startDayCame")
                .endsAs(null);
    }

    /** Only the police were asked; the decision is made and not yet announced. */
    static Course decidedByTheMunicipality() {
        return exemptStop().decides("granted").endsAs(null);
    }

    /** Decided, announced and prepared to start on that day. */
    static Course startsOn(String day) {
        return exemptStop()
                .decides("granted")
                .does("announceDecision")
                .does("prepareOperation", "startDate", day)
                .endsAs(null);
    }

    private static Course exemptionTriedAgain() {
        Course.Writer checked = heardByThePrivacyOfficer(
                        designed("anExemptionThatDidNotHoldIsTriedAgain", "2026-11-02", "yes", "transportStop"))
                .does("reviewCase", "reviewResult", "checkExemption")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no");
        return heardByThePrivacyOfficer(checked)
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "approved")
                .decides("refused")
                .does("announceDecision")
                .endsAs("refused");
    }

    private static Course.Writer exemptStop() {
        return exemptStop("anExemptStopIsStillDecidedOnAndMayBeRefused");
    }

    static Course.Writer exemptStop(String name) {
        return heardByThePrivacyOfficer(designed(name, "2026-11-02", "yes", "transportStop"))
                .does("reviewCase", "reviewResult", "approved");
    }

    /** Under today's rules: assessed and approved, nothing drafted. */
    static Course assessed(String name) {
        return assessedAndApproved(name).endsAs(null);
    }

    static Course.Writer assessedAndApproved(String name) {
        return heardByThePrivacyOfficer(designed(name, "2026-11-02", "yes", "none"))
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "approved");
    }

    /** Written and reviewed; nobody has drafted the decision to apply. */
    static Course applicationReviewed(String name) {
        return heardByThePrivacyOfficer(designed(name, "2019-09-10", "yes", "none"))
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .endsAs(null);
    }

    private static Course.Writer investigated(String name, String received, String access, String exemption) {
        Course.Writer course = camera(name, received).does("registerNeed");
        boolean exempt = !exemption.equals("none");
        String[] answers = exempt
                ? new String[] {"publicAccess", access, "exemption", exemption, "exemptPurpose", "yes"}
                : new String[] {"publicAccess", access, "exemption", exemption};
        return course.does("checkExemption", answers).asksAndIsAnsweredBy("givePoliceStatement");
    }

    static Course.Writer designed(String name, String received, String access, String exemption) {
        return investigated(name, received, access, exemption)
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no");
    }

    static Course.Writer heardByThePrivacyOfficer(Course.Writer course) {
        return course.does("assessDataProtection").does("adviseOnDataProtection", "residualRisk", "low");
    }
}
