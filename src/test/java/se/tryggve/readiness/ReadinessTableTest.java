package se.tryggve.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.workflow.DecisionTables;

/** What the table says remains, on the days where the law changed and at each stage. */
class ReadinessTableTest extends TryggveTest {

    @Autowired
    private DecisionTables tables;

    @ParameterizedTest(name = "{0} under {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-07-31 | countyPermit  | Skriv ansökan om tillstånd | lag (1998:150) eller"
                        + " kameraövervakningslagen (2013:460)",
                "2018-08-01 | privacyPermit | Skriv ansökan om tillstånd | kamerabevakningslagen 11 § (lydelsen till"
                        + " 31 mars 2025)",
                "2025-03-31 | privacyPermit | Skriv ansökan om tillstånd | kamerabevakningslagen 11 § (lydelsen till"
                        + " 31 mars 2025)",
                "2025-03-31 | balancing     | Dokumenterad bedömning     | ",
                "2025-04-01 | balancing     | Dokumenterad bedömning     | kamerabevakningslagen 9 §",
                "2025-04-01 | exempt        | Dokumenterad bedömning     | ",
                "2018-07-31 | countyPermit  | Konsekvensbedömning        | ",
                "2018-08-01 | privacyPermit | Konsekvensbedömning        | dataskyddsförordningen artikel 35",
                "2018-08-01 | noPermit      | Dataskyddsombudets råd     | dataskyddsförordningen artikel 35.2",
                "2025-04-01 | balancing     | Dataskyddsombudets råd     | dataskyddsförordningen artikel 35.2",
                "2018-07-31 | countyPermit  | Yttrande för arbetstagarna | medbestämmandelagen 11–14 §§",
                "2025-03-31 | privacyPermit | Yttrande för arbetstagarna | kamerabevakningslagen 11 § 7 (lydelsen till"
                        + " 31 mars 2025); medbestämmandelagen 11–14 §§",
                "2025-04-01 | balancing     | Yttrande för arbetstagarna | kamerabevakningslagen 21 §;"
                        + " medbestämmandelagen 11–14 §§",
                "2018-07-31 | countyPermit  | Utforma bevakningen, kamera för kamera | lag (1998:150) eller"
                        + " kameraövervakningslagen (2013:460)",
                "2025-04-01 | balancing     | Utforma bevakningen, kamera för kamera | kamerabevakningslagen 8 och 10"
                        + " §§",
                "2025-04-01 | balancing     | Fråga polisen om platsen   | praxis; kamerabevakningslagen 8 §"
            })
    void beforeTheDecisionOrTheApplicationOfCameras(String received, String regime, String what, String law) {
        Map<String, Object> facts = facts("camera", received, regime, "Utredning");
        facts.put("workplace", "yes");
        assertThat(laws(facts, what)).isEqualTo(law == null ? List.of() : List.of(law));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-07-31 | countyPermit  | Förbered driften",
                "2018-08-01 | privacyPermit | Skyltar och upplysning på platsen",
                "2025-04-01 | balancing     | Skyltar och upplysning på platsen, Uppgifterna till förteckningen",
                "2025-04-01 | exempt        | Skyltar och upplysning på platsen"
            })
    void beforeCamerasAreInOperation(String received, String regime, String remains) {
        assertThat(whats(facts("camera", received, regime, "Start"))).isEqualTo(List.of(remains.split(", ")));
    }

    @ParameterizedTest(name = "guards {0} under {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-31 | advanceNotice | Registrering | Polisens förhandsbesked",
                "2024-01-01 | guardPermit   | Utredning    | Skriv ansökan med område, dagar och tider",
                "2024-01-01 | guardPermit   | Utredning    | Samråd med polisen om behov, ledning och kontroll",
                "2023-12-31 | procurement   | Utredning    | Beskriv uppdraget: platser, ronder och tider",
                "2024-01-01 | guardPermit   | Start        | Godkänd personal och rapportvägar"
            })
    void beforeTheNextStageOfGuards(String received, String regime, String phase, String what) {
        assertThat(whats(facts("guard", received, regime, phase))).contains(what);
    }

    @Test
    void theCompanyIsCheckedBeforeTheContractOnceACompanyIsChosen() {
        Map<String, Object> facts = facts("guard", "2026-11-02", "procurement", "Anskaffning");
        assertThat(whats(facts)).containsExactly("Välj hur vakterna skaffas");

        settle(facts, "chooseProcurementWay", "decideAward");
        assertThat(whats(facts))
                .containsExactly(
                        "Länsstyrelsens intyg om företagets auktorisation",
                        "Kontroll av företag och personal",
                        "Avtal och genomgång av sekretess");

        settle(facts, "chooseProcurementWay", "decideAward", "issueCertificate", "checkCompany");
        assertThat(whats(facts)).containsExactly("Avtal och genomgång av sekretess");
    }

    @Test
    void whatIsDoneDoesNotRemainAndWhatIsAskedForIsWaitedFor() {
        Map<String, Object> facts = facts("camera", "2026-11-02", "balancing", "Utredning");
        facts.put("begun", steps("writeQuestion", "givePoliceStatement"));
        assertThat(whats(facts))
                .contains("Polisens yttrande om platsen", "Pröva andra åtgärder först")
                .doesNotContain("Fråga polisen om platsen", "Yttrande för arbetstagarna");

        settle(
                facts,
                "givePoliceStatement",
                "tryOtherMeasures",
                "designCameras",
                "assessDataProtection",
                "adviseOnDataProtection",
                "writeAssessment");
        assertThat(whats(facts)).containsExactly("Granskning av underlaget");
    }

    @Test
    void nothingRemainsWhileTheMeasureIsInForce() {
        assertThat(whats(facts("camera", "2026-11-02", "balancing", "Drift"))).isEmpty();
        assertThat(whats(facts("guard", "2026-11-02", "guardPermit", "Drift"))).isEmpty();
    }

    private static Map<String, Object> facts(String measure, String received, String regime, String phase) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("measure", measure);
        facts.put("receivedDate", received);
        facts.put("regime", regime);
        facts.put("phase", phase);
        facts.put("workplace", null);
        Stream.of("begun", "taken", "settled").forEach(list -> facts.put(list, List.of()));
        return facts;
    }

    private static void settle(Map<String, Object> facts, String... elements) {
        Stream.of("begun", "taken", "settled").forEach(list -> facts.put(list, steps(elements)));
    }

    private static List<String> steps(String... elements) {
        return Arrays.stream(elements).map("userTask_"::concat).toList();
    }

    private List<String> whats(Map<String, Object> facts) {
        return tables.rows("readiness", facts).stream()
                .map(row -> String.valueOf(row.get("what")))
                .toList();
    }

    private List<String> laws(Map<String, Object> facts, String what) {
        return tables.rows("readiness", facts).stream()
                .filter(row -> what.equals(row.get("what")))
                .map(row -> String.valueOf(row.get("law")))
                .toList();
    }
}
