package se.tryggve.process;

import java.util.List;

/** The ways that the revocation or change of a permit can take. */
final class RevocationCourses {

    private RevocationCourses() {}

    static List<Course> all() {
        return List.of(
                dropped(),
                heardAndLeftAsItWas(),
                conditionsChanged(),
                revokedAndRestoredByTheCourt(),
                revokedFromALaterDay());
    }

    private static Course dropped() {
        return guarding("aRevocationThatWasConsideredIsDropped")
                .happens("revocation.revocationRaised")
                .does("investigateRevocation", "revocation", "drop")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course heardAndLeftAsItWas() {
        return guarding("afterTheMunicipalityIsHeardThePermitStands")
                .happens("revocation.revocationRaised")
                .does("investigateRevocation", "revocation", "pursue")
                .hearsTheParty()
                .does("settleRevocation", "settled", "none")
                .does("closeRevocation")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course conditionsChanged() {
        return guarding("thePoliceChangeTheConditionsAndTheFollowUpCountsAnew")
                .happens("revocation.revocationRaised")
                .does("investigateRevocation", "revocation", "pursue")
                .waivesTheHearing()
                .does("settleRevocation", "settled", "conditions")
                .decidesForTwoYears()
                .does("followRevocation")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course revokedAndRestoredByTheCourt() {
        return revoked("aRevokedPermitStopsTheGuardsAtOnceUntilTheCourtRestoresIt")
                .does("followRevocation")
                .happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByPublicParty")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "stands")
                .does("handOverAppeal")
                .happens("appeal.courtRuled")
                .rules("changed", "granted")
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course revokedFromALaterDay() {
        return guarding("aPermitThatIsRevokedFromALaterDayRunsUntilThen")
                .happens("revocation.revocationRaised")
                .does("investigateRevocation", "revocation", "pursue")
                .waivesTheHearing()
                .does("settleRevocation", "settled", "revoke", "applies", "later", "appliesFrom", Course.IN_TWO_YEARS)
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .lapses("dayCame")
                .does("followRevocation")
                .endsAs("measureEnded");
    }

    /** The police have taken the permit back, at once. */
    static Course.Writer revoked(String name) {
        return guarding(name)
                .happens("revocation.revocationRaised")
                .does("investigateRevocation", "revocation", "pursue")
                .waivesTheHearing()
                .does("settleRevocation", "settled", "revoke", "applies", "atOnce")
                .makesSpecialDecision();
    }

    /** Public order guards are on duty by a permit for two years, from the municipality's own staff. */
    static Course.Writer guarding(String name) {
        return GuardCourses.granted(name, Course.IN_TWO_YEARS)
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart");
    }
}
