package se.tryggve.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggve.form.schema.ShippedForms.problems;
import static se.tryggve.form.schema.ShippedForms.wrong;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggve.form.Problem;
import se.tryggve.form.TestFeel;

/** What the law does not allow is refused by the form that would say it. */
class LawInFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"authorisationValid", "coversKind", "staffAssured"})
    void aCompanyWithoutAuthorisationOrApprovedStaffIsNotAccepted(String lacking) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "authorisationValid", "yes", "coversKind", "yes", "staffAssured", "yes", "companyCheck", "approved"));
        assertThat(wrong("guard-application/check-company", answers, Map.of())).isEmpty();

        answers.put(lacking, "no");
        assertThat(wrong("guard-application/check-company", answers, Map.of())).containsExactly("companyCheck");
        answers.put("companyCheck", "rejected");
        assertThat(wrong("guard-application/check-company", answers, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tenDays, 2026-11-12, true",
        "tenDays, 2026-11-13, false",
        "fifteenDays, 2026-11-17, true",
        "fifteenDays, 2026-11-18, false"
    })
    void noContractIsSignedBeforeTheStandstillHasEnded(String standstill, String signed, boolean refused) {
        Map<String, Object> award = Map.of("standstill", standstill, "noticeSentOn", "2026-11-02");
        List<Problem> problems =
                problems("guard-application/sign-contract", Map.of("signing", "signed", "signedOn", signed), award);

        assertThat(problems).extracting(Problem::path).hasSize(refused ? 1 : 0);
        if (refused) {
            assertThat(problems.get(0).args()[1].toString()).contains("november 2026");
        }
    }

    @Test
    void withoutAStandstillTheContractIsSignedAtOnce() {
        assertThat(wrong(
                        "guard-application/sign-contract",
                        Map.of("signing", "signed", "signedOn", "2026-11-02"),
                        Map.of("standstill", "none")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "yes, agreed, false",
        "yes, disagreedClosed, false",
        "yes, disagreedCentral, true",
        "yes, notHeld, true",
        "no, agreed, true"
    })
    void noDecisionIsMadeBeforeThoseWhoWorkThereAreHeardAndTheNegotiationIsOver(
            String heard, String negotiation, boolean refused) {
        Map<String, Object> answers =
                Map.of("workplaceHeard", heard, "negotiation", negotiation, "reviewResult", "approved");
        List<String> wrong = wrong(
                "camera-surveillance/review-camera-case", answers, Map.of("workplace", "yes", "cameras", List.of()));
        assertThat(wrong).isEqualTo(refused ? List.of("reviewResult") : List.of());
    }

    @Test
    void theAuthorityHasEightWeeksToAnswerAPriorConsultation() {
        Map<String, Object> consultation = Map.of("answerForm", "priorConsultation");
        LocalDate today = LocalDate.now(TestFeel.CLOCK.withZone(TestFeel.ZONE));
        String early = today.plusDays(55).toString();
        assertThat(wrong("shared/write-question", Map.of("answerBy", early), consultation))
                .containsExactly("answerBy");
        assertThat(wrong(
                        "shared/write-question",
                        Map.of("answerBy", today.plusDays(56).toString()),
                        consultation))
                .isEmpty();
        assertThat(wrong("shared/write-question", Map.of("answerBy", early), Map.of("answerForm", "policeStatement")))
                .isEmpty();
    }

    @Test
    void whereTheCountyBoardWasSilentThereIsNoCertificate() {
        Map<String, Object> answers = Map.of("certificate", "certificate");
        assertThat(wrong("guard-application/check-company", answers, Map.of("answered", "no")))
                .containsExactly("certificate");
        assertThat(wrong("guard-application/check-company", answers, Map.of("answered", "yes")))
                .isEmpty();
    }
}
