package se.tryggve.process;

import java.util.List;
import java.util.stream.Stream;

/** The ways that the revocation or change of a permit can take. */
final class RevocationCourses {

    private RevocationCourses() {}

    static List<Course> all() {
        return List.of(
                dropped(),
                heardAndLeftAsItWas(),
                conditionsChanged(),
                revokedAndRestoredByTheCourt(),
                revokedFromALaterDay(),
                overruledBeforeTheDay(),
                writtenOffByTheDecider());
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
        return overruled(revoked("aRevokedPermitStopsTheGuardsAtOnceUntilTheCourtRestoresIt")
                        .does("followRevocation"))
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course revokedFromALaterDay() {
        return revokedLater("aPermitThatIsRevokedFromALaterDayRunsUntilThen")
                .lapses("dayCame")
                .does("followRevocation")
                .endsAs("measureEnded");
    }

    private static Course overruledBeforeTheDay() {
        return overruled(revokedLater("aCourtRulesBeforeTheDayAndNothingIsStopped"))
                .lapses("dayCame")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course writtenOffByTheDecider() {
        return proposed("aRevocationThatTheDeciderDoesNotFollowIsWrittenOff", "atOnce")
                .makesSpecialDecision("writtenOff")
                .takesDown()
                .endsAs("measureEnded");
    }

    private static Course.Writer revokedLater(String name) {
        return proposed(name, "later", "appliesFrom", Course.IN_TWO_YEARS).makesSpecialDecision("granted");
    }

    private static Course.Writer proposed(String name, String applies, String... from) {
        String[] choices = Stream.concat(Stream.of("settled", "revoke", "applies", applies), Stream.of(from))
                .toArray(String[]::new);
        return guarding(name)
                .happens("revocation.revocationRaised")
                .does("investigateRevocation", "revocation", "pursue")
                .waivesTheHearing()
                .does("settleRevocation", choices);
    }

    /** The police have taken the permit back, at once. */
    static Course.Writer revoked(String name) {
        return proposed(name, "atOnce").makesSpecialDecision("granted");
    }

    private static Course.Writer overruled(Course.Writer revoked) {
        return revoked.happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByPublicParty")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "stands")
                .does("handOverAppeal")
                .happens("appeal.courtRuled")
                .rules("changed", "granted");
    }

    /** Public order guards are on duty by a permit for two years, from the municipality's own staff. */
    static Course.Writer guarding(String name) {
        return GuardCourses.granted(name, Course.IN_TWO_YEARS)
                .does("chooseProcurementWay", "procurementWay", "ownStaff")
                .does("prepareGuardStart");
    }
}
