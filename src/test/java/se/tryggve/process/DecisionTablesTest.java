package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;

/** The law on the days where it changed, as the tables tell it. */
class DecisionTablesTest extends TryggveTest {

    private static final List<String> BOUNDARIES =
            List.of(("2013-06-30 2013-07-01 2018-07-31 2018-08-01 2020-07-31 2020-08-01"
                            + " 2023-12-31 2024-01-01 2025-03-31 2025-04-01")
                    .split(" "));

    @Autowired
    private DecisionService decisions;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "2013-06-30, yes, none,          , countyPermit,  countyBoard",
        "2013-07-01, yes, none,          , countyPermit,  countyBoard",
        "2018-07-31, yes, none,          , countyPermit,  countyBoard",
        "2018-08-01, yes, none,          , privacyPermit, privacyAuthority",
        "2018-08-01, no,  none,          , noPermit,      municipality",
        "2020-07-31, yes, transportStop, yes, privacyPermit, privacyAuthority",
        "2020-08-01, yes, transportStop, yes, exempt,     municipality",
        "2020-08-01, yes, transportStop, no,  privacyPermit, privacyAuthority",
        "2025-03-31, yes, none,          , privacyPermit, privacyAuthority",
        "2025-04-01, yes, none,          , balancing,     municipality",
        "2025-04-01, yes, transportStop, yes, exempt,     municipality",
        "2025-04-01, yes, parkingGarage, no,  balancing,  municipality",
        "2025-04-01, no,  temporary,     yes, exempt,     municipality"
    })
    void theRulesForCamerasAreThoseOfTheDayTheCaseCameIn(
            String received, String access, String exemption, String purpose, String regime, String authority) {
        assertThat(camera(received, access, exemption, purpose).getSingleResult())
                .containsEntry("regime", regime)
                .containsEntry("decidingAuthority", authority)
                .containsEntry("permitNeeded", regime.endsWith("Permit") && !regime.equals("noPermit"));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({
        "municipality,     measure,              2026-11-26, legalityReview,              anslagstavla",
        "privacyAuthority, permit,               2018-07-01, administrativeCourt,         organisation som företräder arbetstagarna",
        "police,           permit,               2026-11-26, administrativeCourt,         fick del av beslutet",
        "countyBoard,      permit,               2018-07-01, administrativeCourt,         beslutet meddelades",
        "privacyAuthority, informationExemption, 2026-11-26, administrativeCourt,         29 § kamerabevakningslagen (2018:1200) och",
        "countyBoard,      supervision,          2026-11-26, administrativeCourt,         Polismyndigheten får också överklaga",
        "municipality,     disclosureRefusal,    2026-11-26, administrativeCourtOfAppeal, kammarrätten",
        "police,           lateDisclosureAppeal, 2026-11-26, administrativeCourtOfAppeal, 2 kap. 19 § tryckfrihetsförordningen"
    })
    void aDecisionIsAppealedAsTheLawOfItsAuthorityAndDaySays(
            String authority, String kind, String day, String route, String said) {
        assertThat(ask("appealInstructions", facts("authority", authority, "kind", kind, "decidedOn", day))
                        .getSingleResult())
                .containsEntry("route", route)
                .satisfies(row -> assertThat(row.toString()).contains(said));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "police,           revocation,  police.permitDecisionMaker",
        "privacyAuthority, revocation,  privacyAuthority.decisionMaker",
        "countyBoard,      supervision, countyBoard.decisionMaker"
    })
    void whoeverGrantsTakesBackAndWhoeverSupervisesDecides(String authority, String matter, String group) {
        assertThat(ask(
                                "decisionRights",
                                facts("decidingAuthority", authority, "matter", matter, "proposedOutcome", "granted"))
                        .getSingleResult())
                .containsEntry("decidingGroup", group);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-12-31, publicOrderGuard, advanceNotice, police",
        "2024-01-01, publicOrderGuard, guardPermit,   police",
        "2023-12-31, securityGuard,    procurement,   municipality",
        "2024-01-01, securityGuard,    procurement,   municipality"
    })
    void theRulesForGuardsAreThoseOfTheDayTheCaseCameIn(String received, String kind, String regime, String authority) {
        assertThat(ask("legalRegime", facts("measure", "guard", "receivedDate", received, "guardKind", kind))
                        .getSingleResult())
                .containsEntry("regime", regime)
                .containsEntry("decidingAuthority", authority);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource({
        "2018-07-31, yes, parkingGarage, yes",
        "2025-03-31, yes, parkingGarage, yes",
        "2018-07-31, no,  none,",
        "2025-04-01, yes, somethingElse, yes",
        "2025-04-01, ,    none,"
    })
    void whatTheTableDoesNotKnowItDoesNotAnswer(String received, String access, String exemption, String purpose) {
        assertThat(camera(received, access, exemption, purpose)).isEmpty();
    }

    @Test
    void noTwoRowsEverAnswerTheSameCase() {
        for (String received : BOUNDARIES) {
            for (String exemption : List.of("none", "transportStop", "parkingGarage", "temporary")) {
                for (String answer : List.of("yes", "no")) {
                    assertThatCode(() -> camera(received, answer, exemption, "yes"))
                            .doesNotThrowAnyException();
                    assertThatCode(() -> camera(received, answer, exemption, "no"))
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource({
        "2018-07-31, countyPermit,  yes, no,  police safetyRepresentative",
        "2018-07-31, countyPermit,  no,  yes, police",
        "2018-08-01, privacyPermit, yes, no,  dataProtectionOfficer police safetyRepresentative",
        "2018-08-01, exempt,        yes, yes, countyBoard dataProtectionOfficer police safetyRepresentative",
        "2025-03-31, privacyPermit, yes, yes, countyBoard dataProtectionOfficer police safetyRepresentative",
        "2025-03-31, noPermit,      no,  no,  dataProtectionOfficer police",
        "2025-04-01, balancing,     yes, yes, countyBoard dataProtectionOfficer police safetyRepresentative",
        "2025-04-01, exempt,        no,  no,  dataProtectionOfficer police"
    })
    void thoseWhoMustBeHeardAreThoseOfTheRulesAndThePlace(
            String received, String regime, String workplace, String support, String heard) {
        DmnDecisionResult result = ask(
                "requiredReviews",
                facts(
                        "measure",
                        "camera",
                        "receivedDate",
                        received,
                        "regime",
                        regime,
                        "workplace",
                        workplace,
                        "countyBoardSupport",
                        support));
        assertThat(result.<String>collectEntries("review").stream().sorted().collect(Collectors.joining(" ")))
                .isEqualTo(heard);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "municipality,     cameraSurveillance, municipality.executiveBoard",
        "privacyAuthority, cameraPermit,       privacyAuthority.decisionMaker",
        "countyBoard,      cameraPermit,       countyBoard.decisionMaker",
        "police,           guardPermit,        police.permitDecisionMaker"
    })
    void eachMatterHasOneWhoDecides(String authority, String matter, String group) {
        for (String outcome : List.of("granted", "partlyGranted", "refused", "dismissed", "writtenOff")) {
            assertThat(ask(
                                    "decisionRights",
                                    facts("decidingAuthority", authority, "matter", matter, "proposedOutcome", outcome))
                            .getSingleResult())
                    .containsEntry("decidingGroup", group);
        }
        assertThat(ask(
                        "decisionRights",
                        facts("decidingAuthority", authority, "matter", matter, "proposedOutcome", "postponed")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "privacyAuthority, privacyAuthority.decisionMaker",
        "countyBoard,      countyBoard.decisionMaker",
        "police,           police.permitDecisionMaker"
    })
    void specialDecisionsAreMadeByWhoeverDecidesInTheMatter(String authority, String group) {
        for (String matter : List.of("delayDemand", "lateAppeal", "correction")) {
            for (String outcome : List.of("granted", "refused", "dismissed")) {
                assertThat(ask(
                                        "decisionRights",
                                        facts(
                                                "decidingAuthority",
                                                authority,
                                                "matter",
                                                matter,
                                                "proposedOutcome",
                                                outcome))
                                .getSingleResult())
                        .as(matter + " " + outcome)
                        .containsEntry("decidingGroup", group);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"granted", "refused"})
    void theBoardDecidesWhetherTheMunicipalityApplies(String proposed) {
        assertThat(ask(
                                "decisionRights",
                                facts(
                                        "decidingAuthority",
                                        "municipality",
                                        "matter",
                                        "application",
                                        "proposedOutcome",
                                        proposed))
                        .getSingleResult())
                .containsEntry("decidingGroup", "municipality.executiveBoard");
    }

    private DmnDecisionResult camera(String received, String access, String exemption, String purpose) {
        return ask(
                "legalRegime",
                facts(
                        "measure",
                        "camera",
                        "receivedDate",
                        received,
                        "publicAccess",
                        access,
                        "exemption",
                        exemption,
                        "exemptPurpose",
                        purpose));
    }

    private DmnDecisionResult ask(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionByKey(table).variables(facts).evaluate();
    }

    private static Map<String, Object> facts(String... keysAndValues) {
        Map<String, Object> facts = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            facts.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return facts;
    }
}
