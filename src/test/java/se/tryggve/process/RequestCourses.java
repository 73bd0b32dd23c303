package se.tryggve.process;

import java.util.List;

/** What others ask of a case: a supervisor's questions and orders, documents and recordings, and exemption from informing. */
final class RequestCourses {

    private RequestCourses() {}

    static List<Course> all() {
        return List.of(
                disclosedAndRefused(),
                refusalAppealed(),
                exemptedFromInforming(),
                delayedAndReconsidered(),
                addedByHand());
    }

    /** A supervision of something in force: asked twice, ordered, fined, appealed to the second court, and left alone. */
    static Course.Writer supervised(Course.Writer inForce) {
        Course.Writer ordered = asked(inForce.happens("measureInForce.supervisionOpened")
                        .does("registerSupervision", "supervision", "no"))
                .does(
                        "registerSupervisionResult",
                        "supervisionResult",
                        "more",
                        "supervisionAnswerBy",
                        Course.IN_TWO_YEARS)
                .does("answerSupervision")
                .happens("supervision.concluded")
                .does("registerSupervisionResult", "supervisionResult", "order", "orderBy", Course.IN_TWO_YEARS)
                .does("carryOutOrder")
                .does("considerSupervisionAppeal", "supervisionAppealed", "yes")
                .happens("supervision.courtRuled")
                .does("registerSupervisionRuling", "rulingAppealed", "yes")
                .happens("supervision.courtRuled")
                .does("registerSupervisionRuling", "rulingAppealed", "no");
        Course.Writer fined = asked(ordered)
                .does("registerSupervisionResult", "supervisionResult", "fee", "orderBy", Course.IN_TWO_YEARS)
                .does("carryOutOrder")
                .does("considerSupervisionAppeal", "supervisionAppealed", "no");
        return asked(fined).does("registerSupervisionResult", "supervisionResult", "none");
    }

    private static Course.Writer asked(Course.Writer inForce) {
        return inForce.happens("measureInForce.supervisionOpened")
                .does("registerSupervision", "supervision", "yes", "supervisionAnswerBy", Course.IN_TWO_YEARS)
                .does("answerSupervision")
                .happens("supervision.concluded");
    }

    private static Course addedByHand() {
        return Course.camera("aTaskIsAddedByHandAndDoneAndAnotherIsTakenBack", "2026-02-02")
                .addsATask()
                .does("doExtraTask")
                .addsATask()
                .takesTheTaskBack()
                .endsAs(null);
    }

    private static Course disclosedAndRefused() {
        return OutsideCourses.refused("documentsAndRecordingsAreAskedForAndARefusalStands")
                .happens("disclosure.requested")
                .does("registerRequest", "requested", "nothing")
                .happens("disclosure.requested")
                .does("registerRequest", "requested", "recording")
                .does("discloseRecording", "recordingDisclosed", "yes", "decisionWanted", "no")
                .happens("disclosure.requested")
                .does("registerRequest", "requested", "documents")
                .does("testSecrecy", "disclosed", "part", "decisionWanted", "yes")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .does("handOverDecision")
                .lapses("refusalStands")
                .endsAs("refused");
    }

    private static Course refusalAppealed() {
        Course.Writer tried = appealed(OutsideCourses.refused("aRefusalIsAppealedInTimeMetAndAppealedTooLate"))
                .does("handOverRefusalAppeal", "refusalAppeal", "handedOver")
                .happens("disclosure.courtRuled")
                .does("followDisclosureRuling", "disclosureRuling", "disclose");
        tried = appealed(tried)
                .does("handOverRefusalAppeal", "refusalAppeal", "handedOver")
                .happens("disclosure.courtRuled")
                .does("followDisclosureRuling", "disclosureRuling", "remitted")
                .does("testSecrecy", "disclosed", "all", "decisionWanted", "no");
        Course.Writer met = appealed(tried).does("handOverRefusalAppeal", "refusalAppeal", "disclosed");
        return appealed(met)
                .does("handOverRefusalAppeal", "refusalAppeal", "late")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .does("handOverDecision")
                .endsAs("refused");
    }

    private static Course.Writer appealed(Course.Writer course) {
        return refusedDocument(course).happens("disclosure.refusalAppealed");
    }

    /** Whoever examines the case refuses a document in a decision and hands it over. */
    static Course.Writer refusedDocument(Course.Writer course) {
        return course.happens("disclosure.requested")
                .does("registerRequest", "requested", "documents")
                .does("testSecrecy", "disclosed", "none", "decisionWanted", "yes")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .does("handOverDecision");
    }

    private static Course exemptedFromInforming() {
        return CameraCourses.exemptStop("theAuthorityExemptsFromInformingAndTheCourtSendsItBack")
                .decides("granted")
                .does("announceDecision")
                .happens("informationExemption.wanted")
                .does("applyForExemption", "exemptionWanted", "no")
                .happens("informationExemption.wanted")
                .does("applyForExemption", "exemptionWanted", "yes")
                .does("examineExemption")
                .waivesTheHearing()
                .does("draftDecision", "specialOutcome", "refused")
                .does("decide", "approval", "decide")
                .happens("appeal.appealWanted")
                .does("writeAppeal", "appealMade", "yes")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "change")
                .does("draftDecision", "specialOutcome", "partlyGranted")
                .does("decide", "approval", "decide")
                .does("handOverAppeal")
                .happens("appeal.courtRuled")
                .does("registerRuling", "ruling", "remitted", "appealedFurther", "no")
                .does("draftDecision", "specialOutcome", "granted")
                .does("decide", "approval", "decide")
                .does("prepareOperation")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course delayedAndReconsidered() {
        return GuardCourses.applied("thePartyIsToldOfADelayAndARefusalIsReconsidered")
                .happens("permitExamination.delayForeseen")
                .does("notifyDelay", "delayNoticed", "no")
                .happens("permitExamination.delayForeseen")
                .does("notifyDelay", "delayNoticed", "yes")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .happens("permitExamination.delayForeseen")
                .waivesTheHearing()
                .decides("refused")
                .happens("reconsideration.raised")
                .does("considerReconsideration", "reconsidered", "stands")
                .happens("reconsideration.raised")
                .does("considerReconsideration", "reconsidered", "change")
                .waivesTheHearing()
                .decidesForTwoYears()
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart")
                .takesDown()
                .endsAs("measureEnded");
    }
}
