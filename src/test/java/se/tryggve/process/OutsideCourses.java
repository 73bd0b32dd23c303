package se.tryggve.process;

import java.util.List;

/** What may reach a case from outside: withdrawal, a demand after six months, appeals, courts and corrections. */
final class OutsideCourses {

    private OutsideCourses() {}

    static List<Course> all() {
        return List.of(
                withdrawn(),
                decidedOnDemand(),
                demandRefused(),
                appealDismissedAndDecisionCorrected(),
                changedByCourtAfterReconsideration(),
                remitted(),
                annulledByTheCourt(),
                allowedByTheCourt());
    }

    private static Course withdrawn() {
        return GuardCourses.applied("anApplicationIsWithdrawnWhileOthersAreHeardAndTheCaseIsWrittenOff")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .does("writeQuestion")
                .happens("permitExamination.applicationWithdrawn")
                .does("withdrawApplication", "withdraw", "no")
                .happens("permitExamination.applicationWithdrawn")
                .does("withdrawApplication", "withdraw", "yes")
                .decides("writtenOff")
                .endsAs("writtenOff");
    }

    private static Course decidedOnDemand() {
        return GuardCourses.applied("afterSixMonthsTheCaseIsDecidedOnDemand")
                .longAgo("decisionDemand")
                .happens("permitExamination.decisionDemanded")
                .does("demandDecision", "demand", "no")
                .happens("permitExamination.decisionDemanded")
                .does("demandDecision", "demand", "yes")
                .does("answerDemand", "demandAnswer", "decide")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decides("refused")
                .endsAs("refused");
    }

    private static Course demandRefused() {
        return GuardCourses.applied("aDemandIsRefusedInADecisionOfItsOwnAndTheExaminationGoesOn")
                .longAgo("decisionDemand")
                .happens("permitExamination.decisionDemanded")
                .does("demandDecision", "demand", "yes")
                .does("answerDemand", "demandAnswer", "refuse")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decides("dismissed")
                .endsAs("dismissed");
    }

    private static Course appealDismissedAndDecisionCorrected() {
        return refused("anAppealThatCameTooLateIsDismissedAndAMistakeInTheDecisionCorrected")
                .happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "no")
                .happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByParty")
                .does("checkTimeliness", "timely", "late")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .happens("correction.errorFound")
                .does("examineCorrection", "correct", "no")
                .happens("correction.errorFound")
                .does("examineCorrection", "correct", "yes")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .endsAs("refused");
    }

    private static Course changedByCourtAfterReconsideration() {
        return refused("theCourtChangesAReconsideredDecisionAndTheCaseGoesOnToProcurement")
                .happens("appeal.appealWanted")
                .does("writeAppeal", "appealMade", "no")
                .happens("appeal.appealWanted")
                .does("writeAppeal", "appealMade", "yes")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "change")
                .decides("refused")
                .does("handOverAppeal")
                .happens("appeal.stayDecided")
                .does("registerStay", "stay", "refused")
                .happens("appeal.stayDecided")
                .does("registerStay", "stay", "granted")
                .does("followStay")
                .happens("appeal.courtRuled")
                .does("registerRuling", "ruling", "upheld", "appealedFurther", "yes")
                .happens("appeal.courtRuled")
                .rules("changed", "granted")
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart")
                .takesDown()
                .endsAs("measureEnded");
    }

    static Course remitted() {
        return refused("theCourtRemitsTheCaseAndItIsRefusedAgain")
                .happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByPublicParty")
                .does("checkTimeliness", "timely", "excused")
                .does("reconsider", "reconsidered", "stands")
                .does("handOverAppeal")
                .happens("appeal.courtRuled")
                .does("registerRuling", "ruling", "remitted", "appealedFurther", "no")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decides("refused")
                .happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByPublicParty")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "stands")
                .does("handOverAppeal")
                .happens("appeal.courtRuled")
                .does("registerRuling", "ruling", "upheld", "appealedFurther", "no")
                .endsAs("refused");
    }

    /** Refused by the police, and over. */
    static Course.Writer refused(String name) {
        return GuardCourses.applied(name)
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .waivesTheHearing()
                .decides("refused");
    }

    private static Course annulledByTheCourt() {
        return CameraCourses.exemptStop("aMemberHasTheDecisionReviewedAndTheCourtAnnulsIt")
                .decides("refused")
                .does("announceDecision")
                .happens("legalityReview.reviewRequested")
                .does("registerReview", "isReview", "no")
                .happens("legalityReview.reviewRequested")
                .does("registerReview", "isReview", "yes")
                .does("answerCourt")
                .happens("legalityReview.stayDecided")
                .does("registerStay")
                .happens("legalityReview.courtRuled")
                .does("registerReviewRuling", "ruling", "upheld", "appealedFurther", "yes")
                .happens("legalityReview.courtRuled")
                .does("registerReviewRuling", "ruling", "annulled", "appealedFurther", "no")
                .does("followAnnulment")
                .happens("legalityReview.reviewRequested")
                .does("registerReview", "isReview", "yes")
                .does("answerCourt")
                .happens("legalityReview.courtRuled")
                .does("registerReviewRuling", "ruling", "upheld", "appealedFurther", "no")
                .endsAs("refused");
    }

    private static Course allowedByTheCourt() {
        return CameraCourses.heardByThePrivacyOfficer(CameraCourses.designed(
                        "theCourtAllowsWhatThePrivacyAuthorityRefused", "2019-09-10", "yes", "none"))
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineCameraApplication", "applicationComplete", "yes")
                .waivesTheHearing()
                .decides("refused")
                .happens("appeal.appealWanted")
                .does("writeAppeal", "appealMade", "yes")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "stands")
                .does("handOverAppeal")
                .happens("appeal.courtRuled")
                .rules("changed", "granted")
                .does("prepareOperation")
                .takesDown()
                .endsAs("measureEnded");
    }
}
