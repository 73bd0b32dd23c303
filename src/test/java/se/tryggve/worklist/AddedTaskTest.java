package se.tryggve.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** A task that an officer adds to a case stands in the list like all others until it is done or taken back. */
class AddedTaskTest extends CaseTest {

    private static final String SECOND = "handlaggare2.danderyd";
    private static final String UNIT = "danderyd-sakerhet/municipality.caseOfficer";

    @Autowired
    private JdbcTemplate jdbc;

    private String title;
    private CaseId caseId;
    private String page;
    private UUID id;
    private Visitor officer;
    private Visitor second;

    @BeforeEach
    void registerAndSignIn() {
        title = "Ring ägaren " + System.nanoTime();
        caseId = openCase("Tillagt");
        page = "/cases/" + caseId + "/added-tasks";
        id = UUID.randomUUID();
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        second = new Visitor(port).signedInAs(SECOND);
        officer.get("/cases/" + caseId);
        second.get("/tasks");
    }

    @Test
    void aTaskForAColleagueIsInTheColleaguesListAndIsDoneWithANote() {
        assertThat(officer.get("/cases/" + caseId).body()).contains("Ingen har lagt till något här", page);
        assertThat(add(UNIT + "/" + SECOND).statusCode()).isEqualTo(302);

        assertThat(officer.get("/cases/" + caseId).body()).contains("är tillagd. Den ligger nu hos Andra");
        assertThat(second.get("/tasks?view=mine&text=" + title.replace(" ", "+"))
                        .body())
                .contains("href=\"/tasks/" + task() + "?");
        String read = second.get("/tasks/" + task()).body();
        assertThat(read).contains(title, "Fråga om kabeln", "Tillagd av Handläggare", "Vad blev gjort?");
        second.post("/tasks/" + task() + "/complete", Map.of("_version", "0", "taskResult", "Han sade ja."));

        assertThat(state()).isEqualTo("DONE");
        assertThat(officer.get(page + "/" + id).body()).contains("Klar", "Läs vad som blev gjort");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body())
                .contains("Uppgiften " + title + " lades till för Andra", title + ": klart");
        assertThat(jdbc.queryForObject(
                        "select count(*) from document where case_id = ? and title = ?",
                        Integer.class,
                        caseId.value(),
                        title))
                .isEqualTo(1);
        assertThat(actions()).contains("task.added", "task.created", "task.completed");
    }

    @Test
    void aTaskForAUnitLiesFreeAndIsNotTheAddersOwn() {
        add(UNIT);

        assertThat(assignee()).isNull();
        assertThat(second.get("/tasks?view=unassigned&text=" + title.replace(" ", "+"))
                        .body())
                .contains("href=\"/tasks/" + task() + "?");
        second.post("/tasks/" + task() + "/claim", Map.of());
        assertThat(assignee()).isEqualTo(SECOND);
    }

    @Test
    void itIsChangedWithAReasonInTheListTheDeadlineAndTheTimeline() {
        add(UNIT);
        Map<String, String> other = words(title + " igen", today().plusDays(30).toString());
        assertThat(officer.post(page + "/" + id, other).body()).contains("Skriv varför uppgiften ändras");
        other.put("reason", "Ägaren är på resa");
        other.put("version", "0");

        assertThat(officer.post(page + "/" + id, other).statusCode()).isEqualTo(302);

        assertThat(jdbc.queryForMap("select name, due::text as due from worklist_task where id = ?", task()))
                .containsEntry("name", title + " igen")
                .containsEntry("due", today().plusDays(30).toString());
        assertThat(jdbc.queryForMap("select name, due::text as due from deadline where task_id = ?", task()))
                .containsEntry("name", title + " igen")
                .containsEntry("due", today().plusDays(30).toString());
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains("ändrades: Ägaren är på resa");
        HttpResponse<String> stale = officer.post(page + "/" + id, other);
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("någon har ändrat uppgiften sedan", "Ägaren är på resa</textarea>");
    }

    @Test
    void itIsTakenBackWithAReasonThatWhoeverHadItReads() {
        add(UNIT + "/" + SECOND);
        jdbc.update("update worklist_loss set read_at = now() where officer_id = ?", SECOND);
        assertThat(officer.post(page + "/" + id + "/take-back", Map.of("why", " "))
                        .body())
                .contains("Skriv varför uppgiften tas tillbaka");
        assertThat(state()).isEqualTo("OPEN");

        officer.post(page + "/" + id + "/take-back", Map.of("why", "Ägaren ringde själv"));

        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(second.get("/tasks/lost").body()).contains(title, "Ägaren ringde själv");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains("togs tillbaka: Ägaren ringde själv");
        assertThat(officer.get(page + "/" + id).body()).contains("Tillbakatagen", "Ägaren ringde själv");
        assertThat(jdbc.queryForObject(
                        "select count(*) from camunda.act_ru_execution where business_key_ = ? and proc_def_id_ like 'extraTask:%'",
                        Integer.class, caseId.toString()))
                .isZero();
        assertThat(officer.post(page + "/" + id + "/take-back", Map.of("why", "Igen"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        Map<String, String> wrong = words("", today().minusDays(1).toString());
        wrong.put("who", "polisen/police.localArea");

        HttpResponse<String> refused = officer.post(page, wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#title\"", "href=\"#who\"", "href=\"#due\"", "Fråga om kabeln")
                .doesNotContain("??");
        Map<String, String> stranger = words(title, today().plusDays(3).toString());
        stranger.put("who", UNIT);
        stranger.put("document", UUID.randomUUID().toString());
        assertThat(officer.post(page, stranger).body()).contains("finns inte i ert utrymme");
    }

    @Test
    void pressingTwiceAddsOnce() {
        add(UNIT);
        assertThat(add(UNIT).statusCode()).isEqualTo(302);

        assertThat(jdbc.queryForObject(
                        "select count(*) from worklist_task where case_id = ? and name = ?",
                        Integer.class,
                        caseId.value(),
                        title))
                .isEqualTo(1);
    }

    @Test
    void whoeverMayBeDisqualifiedNeitherAddsNorGetsOne() {
        officer.post(
                "/cases/" + caseId + "/disqualifications",
                Map.of("about", SECOND, "ground", "selfOrRelative", "words", "Släkt med ägaren."));

        assertThat(second.get("/cases/" + caseId).body()).doesNotContain("href=\"" + page + "\"");
        assertThat(second.post(page, words(title, today().toString())).statusCode())
                .isNotEqualTo(302);
        assertThat(add(UNIT + "/" + SECOND).body()).contains("Välj vem som ska göra uppgiften");
        assertThat(jdbc.queryForList("select 1 from worklist_added where id = ?", id))
                .isEmpty();
    }

    @Test
    void nothingIsAddedToACaseThatIsOver() {
        add(UNIT);
        transaction.executeWithoutResult(status -> files.conclude(caseId, "writtenOff"));

        assertThat(officer.get("/cases/" + caseId).body()).contains(title).doesNotContain("href=\"" + page + "\"");
        Map<String, String> late = words(title, today().toString());
        late.put("who", UNIT);
        assertThat(officer.post(page, late).body()).contains("Ärendet är avslutat");
    }

    private HttpResponse<String> add(String who) {
        Map<String, String> words = words(title, today().plusDays(7).toString());
        words.put("who", who);
        words.put("request", id.toString());
        return officer.post(page, words);
    }

    private static Map<String, String> words(String title, String due) {
        Map<String, String> words = new HashMap<>();
        words.put("title", title);
        words.put("what", "Fråga om kabeln.");
        words.put("due", due);
        words.put("version", "0");
        return words;
    }

    private String task() {
        return jdbc.queryForObject("select task_id from worklist_added where id = ?", String.class, id);
    }

    private String state() {
        return jdbc.queryForObject("select state from worklist_task where id = ?", String.class, task());
    }

    private String assignee() {
        return jdbc.queryForObject("select assignee from worklist_task where id = ?", String.class, task());
    }

    private List<String> actions() {
        return jdbc.queryForList("select action from audit_entry where subject = ?", String.class, "case:" + caseId);
    }
}
