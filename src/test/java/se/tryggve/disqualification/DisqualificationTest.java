package se.tryggve.disqualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.workflow.DecisionTables;
import se.tryggve.worklist.ManyAct;
import se.tryggve.worklist.ManyTasks;
import se.tryggve.worklist.TaskRefusedException;

/** Whoever may be disqualified takes no part in the case from the report on (FL 16–17 §§, KL 6 kap. 28–30 §§). */
class DisqualificationTest extends DisqualificationScene {

    @Autowired
    private ManyTasks many;

    @Autowired
    private DecisionTables tables;

    @Test
    void whoReportsThemselvesHasNothingInHandAnyMore() {
        HttpResponse<String> reported = declare();

        assertThat(reported.statusCode()).as(reported.body()).isEqualTo(302);
        assertThat(reported.headers().firstValue("Location").orElseThrow()).endsWith("#disqualification");
        assertThat(officer.get("/cases/" + caseId).body())
                .contains("Du är anmäld som jävig", "6 kap. 28 § 1 kommunallagen", "Sökanden är min syster")
                .contains("anmälde sig själv som möjligen jävig", "Ta tillbaka anmälan")
                .doesNotContain("??");
        assertThat(assignee()).isNull();
        assertThat(jdbc.queryForObject("select count(*) from form_draft where task = ?", Integer.class, task.value()))
                .isZero();
        assertThat(officer.get("/tasks/" + task.value()).body())
                .contains("förrän frågan är prövad (6 kap. 30 § kommunallagen)", "Andra handläggaren")
                .doesNotContain("Min granne", "name=\"needDescription\"", "/hand-over");
    }

    @Test
    void whoIsReportedIsRefusedEverywhereWithTheParagraphAndTheAttemptIsLogged() {
        declare();
        String own = "/tasks/" + task.value();
        officer.get(own);
        Map<String, String> all =
                Map.of("_version", "0", "colleague", COLLEAGUE, "unit", "danderyd-kansli", "reason", "Jag är jävig");

        for (String act : List.of("/claim", "/complete", "/draft", "/hand-over", "/move")) {
            HttpResponse<String> refused = officer.post(own + act, all);
            assertThat(refused.statusCode()).as(act).isEqualTo(409);
            assertThat(refused.body())
                    .as(act)
                    .contains("6 kap. 30 § kommunallagen")
                    .doesNotContain("??");
        }
        assertThat(logged("task.refused")).isEqualTo(4);
        assertThat(assignee()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/", "/%63ases/"})
    void whoIsReportedWritesNothingIntoTheCaseHoweverItsAddressIsWritten(String cases) {
        declare();
        officer.get("/cases/" + caseId);

        HttpResponse<String> refused = officer.post(
                cases + caseId + "/file-notes",
                Map.of(
                        "subject",
                        "Samtal",
                        "text",
                        "Min granne ringde",
                        "request",
                        UUID.randomUUID().toString()));

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(officer.get("/cases/" + caseId).body())
                .contains("6 kap. 30 § kommunallagen")
                .doesNotContain("Min granne ringde", "Grannens samtal");
        assertThat(logged("disqualification.refused")).isEqualTo(1);
    }

    @Test
    void aBarredColleagueIsNeitherOfferedNorGivenTheTaskAloneOrWithOthers() {
        report(officer, COLLEAGUE);

        assertThat(officer.get("/tasks/" + task.value()).body())
                .contains("kan inte väljas: jävig eller anmäld som jävig")
                .doesNotContain("value=\"" + COLLEAGUE + "\"");
        HttpResponse<String> given = officer.post(
                "/tasks/" + task.value() + "/hand-over", Map.of("colleague", COLLEAGUE, "reason", "Jag är sjuk"));
        assertThat(given.statusCode()).isEqualTo(409);
        assertThat(given.body()).contains("är jävig eller anmäld som jävig i ärendet och kan inte få");
        assertThat(many.colleagues(officer(CASE_OFFICER), List.of(task)))
                .extracting(person -> person.id().value())
                .doesNotContain(COLLEAGUE);
        assertThat(many.preview(officer(COLLEAGUE), ManyAct.Kind.HAND_OVER, List.of(task)))
                .allMatch(line -> line.hindrance() != null);
        assertThatThrownBy(() -> worklist.claim(task, officer(COLLEAGUE)))
                .isInstanceOfSatisfying(
                        TaskRefusedException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("worklist.refused.reported"));
        assertThat(assignee()).isEqualTo(CASE_OFFICER);
    }

    @Test
    void whatIsWrongInAReportIsSaidWithEverythingTypedKept() {
        String address = "/cases/" + caseId + "/disqualifications";
        officer.get(address);

        HttpResponse<String> empty = officer.post(address, Map.of("about", "nagon.annan", "words", "x".repeat(2_001)));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#ground\"", "href=\"#words\"", "högst 2 000 tecken");
        HttpResponse<String> stranger =
                officer.post(address, Map.of("about", POLICE_OFFICER, "ground", "selfOrRelative", "words", "Min text"));
        assertThat(stranger.body()).contains("href=\"#about\"", ">Min text</textarea>");
        declare();
        assertThat(officer.post(address, grounds(CASE_OFFICER)).body()).contains("är redan anmäld eller jävig");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "municipality,     2022-12-31, ''",
        "municipality,     2023-01-01, '6 kap. 28 § 1 kommunallagen'",
        "police,           2018-06-30, ''",
        "police,           2018-07-01, '16 § 1 förvaltningslagen'",
        "countyBoard,      2018-07-01, '16 § 1 förvaltningslagen'",
        "privacyAuthority, 2018-07-01, '16 § 1 förvaltningslagen'"
    })
    void theGroundsAreThoseOfTheAuthoritysLawOnTheDay(String authority, String day, String first) {
        List<Map<String, Object>> rows =
                tables.rows("disqualificationGrounds", Map.of("authority", authority, "reportedOn", day));

        assertThat(rows).hasSize(first.isEmpty() ? 0 : 4);
        assertThat(rows.stream().limit(1).map(row -> row.get("law"))).allMatch(first::equals);
        assertThat(tables.rows("disqualificationRights", Map.of("authority", authority)))
                .isNotEmpty();
    }
}
