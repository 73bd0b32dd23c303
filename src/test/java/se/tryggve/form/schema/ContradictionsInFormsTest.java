package se.tryggve.form.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tryggve.form.schema.ShippedForms.problems;
import static se.tryggve.form.schema.ShippedForms.wrong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tryggve.form.TestFeel;

/** Answers that cannot be true together are refused by the form that asks for both. */
class ContradictionsInFormsTest {

    private static final Pattern BOLD_IN_A_VALUE = Pattern.compile("\\{\\{(?!#)[^}]*\\*\\*\\w*\\\\?\"");

    private static final LocalDate TODAY = LocalDate.now(TestFeel.CLOCK.withZone(TestFeel.ZONE));

    @ParameterizedTest
    @ValueSource(strings = {"examine-guard-application", "examine-county-application"})
    void anUnpaidApplicationIsNotCompleteUntilTheFeeHasBeenAskedFor(String form) {
        Map<String, Object> unpaid = Map.of("feePaid", "no", "applicationComplete", "yes");
        Map<String, Object> asked = Map.of("earlier", Map.of("feePaid", "no", "applicationComplete", "no"));
        Map<String, Object> paid = Map.of("feePaid", "yes", "applicationComplete", "yes");

        assertThat(wrong("shared/" + form, unpaid, Map.of("earlier", Map.of()))).containsExactly("applicationComplete");
        assertThat(wrong("shared/" + form, unpaid, asked)).isEmpty();
        assertThat(wrong("shared/" + form, paid, Map.of("earlier", Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"test-secrecy, disclosed, all, disclosedOn", "disclose-recording, recordingDisclosed, yes, deliveredOn"
    })
    void nothingIsDisclosedBeforeItIsAskedFor(String form, String outcome, String given, String day) {
        Map<String, Object> requested = Map.of(
                "today",
                TODAY.toString(),
                "earlier",
                Map.of("requestedOn", TODAY.minusDays(3).toString()));

        assertThat(problems(
                        "shared/" + form,
                        Map.of(outcome, given, day, TODAY.minusDays(4).toString()),
                        requested))
                .singleElement()
                .satisfies(problem -> assertThat(problem.args()[1].toString()).contains("före den dag då begäran kom"));
        assertThat(wrong(
                        "shared/" + form,
                        Map.of(outcome, given, day, TODAY.minusDays(3).toString()),
                        requested))
                .isEmpty();
        assertThat(wrong(
                        "shared/" + form,
                        Map.of(outcome, given, day, TODAY.plusDays(1).toString()),
                        requested))
                .containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "shared/write-question, answerForm, policeStatement, answerBy",
        "shared/request-supplement, requestKind, friendly, answerBy",
        "guard-application/hear-company, commentTime, other, commentDay",
        "guard-application/demand-measures, remedyTime, other, remedyDay",
        "guard-application/settle-supervision, settled, order, orderBy"
    })
    void whoeverAnswersHasAtLeastADay(String form, String question, String answer, String day) {
        Map<String, Object> fact = Map.of(question, answer);

        assertThat(wrong(form, Map.of(question, answer, day, TODAY.toString()), fact))
                .containsExactly(day);
        assertThat(wrong(form, Map.of(question, answer, day, TODAY.plusDays(1).toString()), fact))
                .isEmpty();
    }

    @Test
    void aContractHoldsLongerThanTheDayOfItsSigning() {
        Map<String, Object> oneDay =
                Map.of("signing", "signed", "signedOn", "2026-11-02", "contractUntil", "2026-11-02");

        assertThat(wrong("guard-application/sign-contract", oneDay, Map.of("standstill", "none")))
                .containsExactly("contractUntil");
    }

    @Test
    void noValueIsBoldFromWithin() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("forms"))) {
            List<Path> forms =
                    files.filter(file -> file.toString().endsWith(".form")).toList();
            assertThat(forms).isNotEmpty();
            for (Path form : forms) {
                assertThat(BOLD_IN_A_VALUE.matcher(Files.readString(form)).find())
                        .as("%s writes ** within a value, where it is shown as it stands", form)
                        .isFalse();
            }
        }
    }
}
