package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import se.tryggve.TryggveTest;

/** The deadlines that each authority counts, on the days where the rules changed. */
class DeadlineRulesTest extends TryggveTest {

    private static final List<String> BOUNDARIES = List.of(
            "2013-06-30",
            "2016-12-31",
            "2017-01-01",
            "2017-12-31",
            "2018-01-01",
            "2018-05-24",
            "2018-05-25",
            "2018-06-30",
            "2018-07-01",
            "2018-07-31",
            "2018-08-01",
            "2023-12-31",
            "2024-01-01",
            "2025-03-31",
            "2025-04-01");
    private static final List<String> AUTHORITIES =
            List.of("municipality", "police", "countyBoard", "privacyAuthority");

    @Autowired
    private DecisionService decisions;

    @Autowired
    private MessageSource texts;

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "guard,  2024-01-01, police,           appealByParty appealByPublicParty decideOnDemand decisionDemand examination handOverAppeal partyComments refusalStands",
        "guard,  2023-12-31, police,           appealByParty appealByPublicParty decideOnDemand decisionDemand handOverAppeal partyComments refusalStands",
        "guard,  2018-06-30, police,           partyComments refusalStands",
        "camera, 2018-07-31, countyBoard,      appealByParty appealByPublicParty decideOnDemand decisionDemand examination handOverAppeal partyComments refusalStands",
        "camera, 2018-08-01, countyBoard,      appealByParty appealByPublicParty decideOnDemand decisionDemand handOverAppeal partyComments refusalStands",
        "camera, 2018-06-30, countyBoard,      examination partyComments refusalStands",
        "camera, 2018-07-31, privacyAuthority, appealByParty appealByPublicParty decideOnDemand decisionDemand handOverAppeal partyComments priorConsultation priorConsultationExtended refusalStands",
        "camera, 2025-03-31, privacyAuthority, appealByParty appealByPublicParty decideOnDemand decisionDemand examination handOverAppeal partyComments priorConsultation priorConsultationExtended refusalStands",
        "camera, 2025-04-01, privacyAuthority, appealByParty appealByPublicParty decideOnDemand decisionDemand handOverAppeal partyComments priorConsultation priorConsultationExtended refusalStands",
        "camera, 2025-03-31, municipality,     announceMinutes legalityReview priorConsultation priorConsultationExtended refusalStands renewal supervisionAppeal yearlyReview",
        "camera, 2025-04-01, municipality,     announceMinutes keepAssessment legalityReview priorConsultation priorConsultationExtended refusalStands renewal supervisionAppeal yearlyReview",
        "camera, 2017-12-31, municipality,     refusalStands renewal supervisionAppeal yearlyReview",
        "guard,  2024-01-01, municipality,     announceMinutes authorisationRecheck companyRemedy guardRenewal legalityReview quarterlyFollowUp refusalStands renewal standstillElectronic standstillOther supervisionAppeal",
        "guard,  2016-12-31, municipality,     authorisationRecheck companyRemedy refusalStands renewal supervisionAppeal",
        "guard,  2016-12-31, countyBoard,      partyComments refusalStands securityVetting"
    })
    void everyAuthorityCountsByTheRulesOfTheDayTheCaseCameIn(
            String measure, String received, String authority, String rules) {
        assertThat(rows(measure, received, authority).stream()
                        .map(row -> row.get("rule").toString())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rules);
    }

    @Test
    void noRuleFitsTwiceAndEveryRuleIsDeclaredWholeAndSaidInWords() {
        for (String received : BOUNDARIES) {
            for (String authority : AUTHORITIES) {
                for (String measure : List.of("camera", "guard")) {
                    List<Map<String, Object>> rows = rows(measure, received, authority);
                    assertThat(rows).extracting(row -> row.get("rule")).doesNotHaveDuplicates();
                    rows.forEach(this::isWhole);
                }
            }
        }
    }

    private void isWhole(Map<String, Object> row) {
        assertThat(row.get("basis")).isIn("law", "agreement", "practice");
        assertThat(row.get("basis").equals("law"))
                .as("%s names its paragraph", row)
                .isEqualTo(law(row));
        assertThat(row.get("endsOn")).isIn("workingDay", "sameDay");
        assertThat(row.get("knownTo")).isIn("participants", "authority");
        assertThat(row.get("meaning")).isIn("act", "lapse");
        assertThat(row.get("pausable"))
                .as("no statute lets its time stand still")
                .isEqualTo(row.get("basis").equals("practice"));
        for (Locale language : List.of(Locale.forLanguageTag("sv"), Locale.ENGLISH)) {
            texts.getMessage("deadline.rule." + row.get("rule"), null, language);
            texts.getMessage("deadline.event." + row.get("event"), new Object[] {""}, language);
            texts.getMessage("deadline.event." + row.get("event") + ".waiting", null, language);
            texts.getMessage("deadline.unit." + row.get("unit"), new Object[] {2}, language);
        }
    }

    /** Custom may fill in what a paragraph leaves open; then it names the paragraph too. */
    private static boolean law(Map<String, Object> row) {
        return row.get("law") != null
                && !Set.of("handOverAppeal", "partyComments").contains(row.get("rule"));
    }

    private List<Map<String, Object>> rows(String measure, String received, String authority) {
        return decisions
                .evaluateDecisionTableByKey(
                        "deadlineRules", Map.of("measure", measure, "receivedDate", received, "authority", authority))
                .getResultList();
    }
}
