package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** What leaves an authority is shown first, and leaves as it was shown or not at all. */
class PublicActTest extends TryggveTest {

    private static final String OFFICER = "handlaggare.danderyd";
    private static final String QUESTION = "Hur ser brottsligheten ut? <script>alert(1)</script>";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    private Visitor officer;
    private String caseId;
    private String task;

    @BeforeEach
    void aQuestionIsToBeWritten() {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        CaseScript begun =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, 2));
        caseId = run.play(begun).value().toString();
        task = jdbc.queryForObject(
                "select id from worklist_task where case_id = cast(? as uuid) and state = 'OPEN'",
                String.class,
                caseId);
        officer = new Visitor(port).signedInAs(OFFICER);
        officer.get("/tasks/" + task);
    }

    @Test
    void nothingHasLeftWhileItIsShown() {
        String page = PublicAct.shown(officer, task, answers("documents", document("REPORT")));

        assertThat(page)
                .contains("Det här skickas till Polismyndigheten", "Beskrivning av behovet", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(sent()).isZero();
        assertThat(state()).isEqualTo("OPEN");
        assertThat(officer.get("/tasks/" + task + "/preview/letters/1").body()).startsWith("%PDF-1.");
        assertThat(officer.get("/tasks/" + task + "/preview/letters/2").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theReceiverGetsTheLetterThatWasShown() {
        String page = PublicAct.shown(officer, task, answers());

        PublicAct.confirmed(officer, task, page);

        assertThat(state()).isEqualTo("DONE");
        Visitor police = new Visitor(port).signedInAs("kommunpolis.sodraroslagen");
        String address = "/cases/" + caseId + "/documents/" + document("REFERRAL");
        assertThat(letter(police.get(address + "?lang=en").body())).isEqualTo(letter(page));
        assertThat(police.get(address + "/file").body()).startsWith("%PDF-1.");
    }

    @Test
    void aDraftThatHasChangedSinceIsShownAnewAndNothingIsSent() {
        String page = PublicAct.shown(officer, task, answers("message", "Första"));
        officer.post("/tasks/" + task + "/draft", answers("message", "Andra", "_version", "1"));

        HttpResponse<String> refused = PublicAct.confirmed(officer, task, page);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("något har ändrats sedan du såg det", "Andra");
        assertThat(sent()).isZero();
        assertThat(PublicAct.confirmed(officer, task, refused.body()).statusCode())
                .isEqualTo(302);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void aTaskThatAColleagueHasTakenSinceIsRefusedAndTheTextStays() {
        String page = PublicAct.shown(officer, task, answers());
        jdbc.update("update worklist_task set assignee = 'handlaggare2.danderyd' where id = ?", task);

        HttpResponse<String> refused = PublicAct.confirmed(officer, task, page);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Uppgiften är redan tagen", "Hur ser brottsligheten ut?");
        assertThat(sent()).isZero();
    }

    @Test
    void whatTheFormRefusesIsSaidInTheFormBeforeAnythingIsShown() {
        HttpResponse<String> refused =
                officer.post("/tasks/" + task + "/complete", Map.of("_version", "0", "question", QUESTION));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Svar senast", "Hur ser brottsligheten ut?");
    }

    private static Map<String, String> answers(String... more) {
        Map<String, String> answers = new java.util.HashMap<>(Map.of(
                "_version",
                "0",
                "question",
                QUESTION,
                "answerBy",
                LocalDate.now().plusDays(20).toString(),
                "silentDays",
                "14"));
        for (int i = 0; i < more.length; i += 2) {
            answers.put(more[i], more[i + 1]);
        }
        return answers;
    }

    private static String letter(String page) {
        int from = page.indexOf("<div class=\"letter\"");
        return page.substring(from, page.indexOf("</article>", from));
    }

    private String document(String kind) {
        return jdbc.queryForObject(
                "select id from document where case_id = cast(? as uuid) and kind = ? order by number limit 1",
                String.class,
                caseId,
                kind);
    }

    private int sent() {
        return jdbc.queryForObject(
                "select count(*) from dispatch where case_id = cast(? as uuid)", Integer.class, caseId);
    }

    private String state() {
        return jdbc.queryForObject("select state from worklist_task where id = ?", String.class, task);
    }
}
