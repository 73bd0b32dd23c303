package se.tryggve.process;

import static se.tryggve.process.CameraCourses.designed;
import static se.tryggve.process.CameraCourses.heardByThePrivacyOfficer;
import static se.tryggve.process.Course.camera;

import java.util.List;

/** The ways that a camera case could take while a permit was needed: under the county board, then the privacy authority. */
final class PermitCourses {

    private PermitCourses() {}

    static List<Course> all() {
        return List.of(
                permitGrantedInPart(),
                countyBoardRefuses(),
                noPermitNeededAndWrittenOff(),
                dismissed(),
                municipalityDeclines());
    }

    static Course permitGrantedInPart() {
        return heardByThePrivacyOfficer(
                        designed("thePrivacyAuthorityAsksForASupplementAndGrantsInPart", "2019-09-10", "yes", "none"))
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineCameraApplication", "applicationComplete", "no")
                .does("requestSupplement")
                .does("supplementApplication")
                .does("examineCameraApplication", "applicationComplete", "yes")
                .hearsTheParty()
                .decides("partlyGranted")
                .does("prepareOperation")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course countyBoardRefuses() {
        return camera("beforeAugust2018TheCountyBoardDecidesAndSilenceHoldsNothingUp", "2018-05-03")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("writeQuestion")
                .lapses("answerDue")
                .lapses("silenceSettled")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no")
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineCountyApplication", "applicationComplete", "no")
                .does("requestSupplement")
                .lapses("answerDue")
                .lapses("silenceSettled")
                .does("examineCountyApplication", "applicationComplete", "yes")
                .does("prepareHearing", "hearing", "send")
                .lapses("answerDue")
                .lapses("silenceSettled")
                .does("proveService", "serviceProven", "no")
                .does("prepareHearing", "hearing", "send", "commentTime", "other", "commentDay", "2099-01-01")
                .lapses("silenceSettled")
                .does("proveService", "serviceProven", "yes")
                .decides("refused")
                .endsAs("refused");
    }

    private static Course noPermitNeededAndWrittenOff() {
        return heardByThePrivacyOfficer(
                        designed("aClosedPlaceNeededNoPermitAndTheCaseMayBeWrittenOff", "2021-03-01", "no", "none"))
                .does("reviewCase", "reviewResult", "approved")
                .decides("writtenOff")
                .does("announceDecision")
                .endsAs("writtenOff");
    }

    private static Course dismissed() {
        return heardByThePrivacyOfficer(
                        designed("anApplicationThatNeededNoTrialIsDismissed", "2025-03-31", "yes", "none"))
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .does("examineCameraApplication", "applicationComplete", "yes")
                .waivesTheHearing()
                .decides("dismissed")
                .endsAs("dismissed");
    }

    private static Course municipalityDeclines() {
        return heardByThePrivacyOfficer(designed("theMunicipalityMayDecideNotToApply", "2018-08-01", "yes", "none"))
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .decidesNotToApply()
                .endsAs("applicationDeclined");
    }
}
