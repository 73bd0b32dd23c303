package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.identity.Visitor;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;
import tools.jackson.databind.json.JsonMapper;

/** A task that several people can see: who may take it over, whose text counts, and what an adviser sees around it. */
class SharedTaskTest extends TryggveTest {

    private static final String FIRST = "handlaggare.danderyd";
    private static final String SECOND = "handlaggare2.danderyd";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Directory directory;

    @Autowired
    private Worklist worklist;

    @Test
    void aColleaguesTaskIsHandedOnWithAReasonWhenTheColleagueIsAway() {
        String task = begun();
        assertThat(assignee(task)).isEqualTo(FIRST);
        Visitor second = new Visitor(port).signedInAs(SECOND);
        second.get("/tasks/" + task);

        HttpResponse<String> answer =
                second.post("/tasks/" + task + "/hand-over", Map.of("colleague", SECOND, "reason", "Kollegan är sjuk"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(assignee(task)).isEqualTo(SECOND);
    }

    @Test
    void submittingOverAColleaguesNewerDraftShowsBothAndSendsNothing() {
        String task = begun();
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + task);
        assertThat(first.post("/tasks/" + task + "/release", Map.of()).statusCode())
                .isEqualTo(302);
        Visitor second = new Visitor(port).signedInAs(SECOND);
        second.get("/tasks/" + task);
        first.get("/tasks/" + task);
        first.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Mitt utkast"));

        HttpResponse<String> answer =
                second.post("/tasks/" + task + "/complete", Map.of("_version", "0", "needDescription", "Min text"));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Mitt utkast", "Min text", "Handläggare, Danderyds kommun");
        assertThat(jdbc.queryForObject("select saved_by from form_draft where task = ?", String.class, task))
                .isEqualTo(FIRST);
    }

    @Test
    void anOlderWindowOfTheSameOfficerShowsBothTextsAndSendsNothing() {
        String task = begun();
        Visitor home = new Visitor(port).signedInAs(FIRST);
        home.get("/tasks/" + task);
        home.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Kvällens text"));

        HttpResponse<String> office =
                home.post("/tasks/" + task + "/complete", Map.of("_version", "0", "needDescription", "Morgonens text"));

        assertThat(office.statusCode()).isEqualTo(409);
        assertThat(office.body())
                .contains("Kvällens text", "Morgonens text", "Du har sparat en annan text")
                .contains("name=\"_version\" value=\"1\"");
        assertThat(kept(task)).isEqualTo("Kvällens text");
    }

    @Test
    void theSameTextThatArrivesTwiceIsNoConflict() {
        String task = begun();
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + task);
        Map<String, String> text = Map.of("_version", "0", "needDescription", "Samma text");
        first.post("/tasks/" + task + "/draft", text);

        HttpResponse<String> sent = first.post("/tasks/" + task + "/complete", text);

        assertThat(sent.statusCode()).as("refused for what is missing").isEqualTo(422);
        assertThat(sent.body()).doesNotContain("form-conflict");
    }

    @Test
    void aDraftThatArrivesAfterTheTaskIsDoneIsNotKept() {
        String task = begun();
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + task);
        jdbc.update(
                "update worklist_task set state = 'DONE', ended_by = ?, ended_at = now() where id = ?", FIRST, task);

        HttpResponse<String> late =
                first.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Sent"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Sent");
        assertThat(jdbc.queryForList("select task from form_draft where task = ?", task))
                .isEmpty();
    }

    @Test
    void whatWasTypedBeforeTheProcessTookTheTaskBackCanStillBeRead() {
        String task = begun();
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + task);
        first.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Halva yttrandet"));
        jdbc.update("update worklist_task set state = 'WITHDRAWN', ended_at = now() where id = ?", task);

        assertThat(first.get("/tasks/" + task).body()).contains("Den här texten skickades inte", "Halva yttrandet");
    }

    @Test
    void whatWasRefusedIsOnFileAllTheSame() {
        String task = begun();
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + task);

        HttpResponse<String> refused =
                first.post("/tasks/" + task + "/complete", Map.of("_version", "0", "needDescription", "Halva texten"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("<details class=\"panel\">", "Halva texten");
        assertThat(kept(task)).isEqualTo("Halva texten");
    }

    @Test
    void whoSavesAndGoesOnLaterIsToldSoInTheList() {
        String task = begun();
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + task);

        HttpResponse<String> saved =
                first.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Halva texten"));

        assertThat(saved.headers().firstValue("Location").orElse("")).endsWith("/tasks#task-" + task);
        assertThat(first.get("/tasks").body()).contains("Utkastet till ”Registrera behovet” är sparat");
    }

    @Test
    void whatFollowsInAnotherCaseIsSaidToBelongThere() {
        begun();
        String question = begun(2);
        Visitor first = new Visitor(port).signedInAs(FIRST);
        first.get("/tasks/" + question);
        Map<String, String> answers = Map.of(
                "_version",
                "0",
                "question",
                "Hur ser brottsligheten ut?",
                "answerBy",
                LocalDate.now().plusDays(20).toString(),
                "silentDays",
                "14");

        HttpResponse<String> done = PublicAct.performed(first, question, answers);

        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(first.get(PublicAct.next(done)).body())
                .contains("”Skriv remissen” är klar", "finns inget mer för dig just nu");
    }

    @Test
    void aServiceAccountDoesNotDoWhatASecondPersonShould() {
        String task = begun(9);
        Officer lawyer = directory.officer(new UserId("jurist.danderyd")).orElseThrow();
        Officer program = new Officer(
                new UserId("tjanst.granskning"), "E-tjänsten", lawyer.authority(), lawyer.unit(), lawyer.roles());

        assertThatThrownBy(() -> worklist.demand(new TaskId(task), program))
                .isInstanceOfSatisfying(
                        TaskRefusedException.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("worklist.refused.program"));
        assertThatCode(() -> worklist.demand(new TaskId(task), lawyer)).doesNotThrowAnyException();
    }

    /** The first task of a new case, which its officer has. */
    private String begun() {
        return begun(0);
    }

    /** The open task of a new case after so many steps. */
    private String begun(int steps) {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        CaseScript registered =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, steps));
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'",
                String.class,
                run.play(registered).value());
    }

    private String kept(String task) {
        return jdbc.queryForObject(
                "select answers ->> 'needDescription' from form_draft where task = ?", String.class, task);
    }

    private String assignee(String task) {
        return jdbc.queryForObject("select assignee from worklist_task where id = ?", String.class, task);
    }
}
