package se.tryggve.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** Colleagues see who is at a task, and nobody takes one from another without asking and telling. */
class PresenceTest extends CaseTest {

    private static final String SECOND = "handlaggare2.danderyd";
    private static final String AT_WORK = "Handläggare, Danderyds kommun arbetar med de";

    @Autowired
    private JdbcTemplate jdbc;

    private String title;
    private CaseId caseId;
    private String task;
    private Visitor officer;
    private Visitor second;

    @BeforeEach
    void registerAndSignIn() {
        title = "Vid skrivbordet " + System.nanoTime();
        caseId = openCase(title);
        task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId.value());
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        second = new Visitor(port).signedInAs(SECOND);
        jdbc.update("update worklist_loss set read_at = now() where officer_id = ?", CASE_OFFICER);
    }

    @Test
    void whoHasTheFormOpenIsSeenByColleaguesOnTheTaskAndInTheListUntilItIsOld() {
        assertThat(second.get("/tasks/" + task).body()).doesNotContain(AT_WORK);
        officer.get("/tasks/" + task);
        assertThat(second.get("/tasks/" + task).body()).contains(AT_WORK);
        assertThat(list(second)).contains(AT_WORK);
        assertThat(list(officer)).doesNotContain("arbetar med den");
        jdbc.update("update worklist_presence set seen_at = seen_at - interval '16 minutes' where task_id = ?", task);
        assertThat(second.get("/tasks/" + task).body()).doesNotContain(AT_WORK);
        assertThat(list(second)).doesNotContain(AT_WORK);
    }

    @Test
    void aSecondLookWithinAMinuteWritesNothingAndAGapBeginsAnew() {
        officer.get("/tasks/" + task);
        String first = seen();
        officer.get("/tasks/" + task);
        assertThat(seen()).isEqualTo(first);
        jdbc.update(
                "update worklist_presence set seen_at = seen_at - interval '1 hour', since = since - interval '2 hours'"
                        + " where task_id = ?",
                task);
        officer.get("/tasks/" + task);
        assertThat(jdbc.queryForObject(
                                "select since from worklist_presence where task_id = ?", java.sql.Timestamp.class, task)
                        .toInstant())
                .isAfter(clock.instant().minus(Duration.ofMinutes(2)));
    }

    @Test
    void whoeverOnlyReadsIsNotAtWork() {
        second.get("/tasks/" + task);
        assertThat(officer.get("/tasks/" + task).body()).doesNotContain("arbetar med denna");
    }

    @Test
    void aColleaguesTaskIsTakenAfterAQuestionAndTheColleagueIsTold() {
        officer.get("/tasks/" + task);
        officer.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Halvfärdigt"));
        assertThat(second.get("/tasks/" + task).body()).contains("/tasks/" + task + "/take-over");
        String asked = second.get("/tasks/" + task + "/take-over").body();
        assertThat(asked).contains(AT_WORK, "Det finns ett utkast", "får Handläggare, Danderyds kommun veta");
        HttpResponse<String> silent = takeOver(CASE_OFFICER, " ");
        assertThat(silent.statusCode()).isEqualTo(409);
        assertThat(silent.body()).contains("Skriv varför du tar över");
        assertThat(takeOver(CASE_OFFICER, "Du är på kurs").statusCode()).isEqualTo(302);
        assertThat(second.get("/tasks/" + task).body()).contains("Uppgiften är din sedan", "Halvfärdigt");
        assertThat(officer.get("/tasks").body()).contains("En kollega har tagit över en av dina uppgifter");
        assertThat(officer.get("/tasks/lost").body()).contains("Andra handläggaren", "Du är på kurs");
        officer.post("/tasks/lost/read", Map.of());
        assertThat(officer.get("/tasks").body()).doesNotContain("har tagit över");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains("togs över från", "Du är på kurs");
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where subject = ? and action = 'task.takenOver'",
                        String.class,
                        "case:" + caseId))
                .isEqualTo("Du är på kurs");
    }

    @Test
    void aTaskThatHasChangedHandsMeanwhileIsNotTaken() {
        second.get("/tasks/" + task + "/take-over");
        HttpResponse<String> late = takeOver("enhetschef.danderyd", "För sent");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("har bytt handläggare sedan du såg den", ">För sent</textarea>");
        assertThat(assignee()).isEqualTo(CASE_OFFICER);
    }

    @Test
    void whoeverLosesATaskThroughAThirdPersonIsToldToo() {
        Visitor manager = new Visitor(port).signedInAs("enhetschef.danderyd");
        manager.get("/tasks/" + task);
        manager.post("/tasks/" + task + "/hand-over", Map.of("colleague", SECOND, "reason", "Sjuk i dag"));
        assertThat(assignee()).isEqualTo(SECOND);
        assertThat(officer.get("/tasks/lost").body()).contains("Enhetschef", "Sjuk i dag");
    }

    private HttpResponse<String> takeOver(String from, String reason) {
        return second.post("/tasks/" + task + "/take-over", Map.of("from", from, "reason", reason));
    }

    private String list(Visitor by) {
        return by.get("/tasks?view=unit&text=" + title.replace(" ", "+")).body();
    }

    private String seen() {
        return jdbc.queryForObject("select seen_at::text from worklist_presence where task_id = ?", String.class, task);
    }

    private String assignee() {
        return jdbc.queryForObject("select assignee from worklist_task where id = ?", String.class, task);
    }
}
