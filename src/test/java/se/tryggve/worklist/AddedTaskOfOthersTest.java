package se.tryggve.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Role;
import se.tryggve.identity.Visitor;

/** What one authority adds to a case is nothing to the others, whoever's case it is. */
class AddedTaskOfOthersTest extends CaseTest {

    private static final String UNIT = "danderyd-sakerhet/municipality.caseOfficer";
    private static final String STEP = "Utför den tillagda uppgiften";

    @Autowired
    private JdbcTemplate jdbc;

    private String title;
    private String caseTitle;
    private CaseId caseId;
    private String page;
    private UUID id;
    private Visitor officer;
    private Visitor police;

    @BeforeEach
    void bothTakePartInACase() {
        title = "Ring ägaren " + System.nanoTime();
        caseTitle = "Tillagt " + System.nanoTime();
        caseId = openCase(caseTitle);
        admitPolice(caseId);
        page = "/cases/" + caseId + "/added-tasks";
        id = UUID.randomUUID();
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        police = new Visitor(port).signedInAs(POLICE_OFFICER);
        officer.get(page);
        police.get(page);
    }

    @Test
    void otherAuthoritiesNeitherSeeItNorAddForIt() {
        add(officer, UNIT);

        assertThat(police.get("/cases/" + caseId).body()).doesNotContain(title);
        assertThat(police.get(page + "/" + id).statusCode()).isEqualTo(404);
        assertThat(police.post(page + "/" + id + "/take-back", Map.of("why", "Nej"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(police.get(page).body()).doesNotContain(UNIT);
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void whoseCaseItIsDoesNotSeeWhatAnotherAuthorityAddsAndDoes() {
        addAtThePolice();
        assertThat(officer.get("/cases/" + caseId).body()).doesNotContain(title, STEP);

        police.post("/tasks/" + task() + "/complete", Map.of("_version", "0", "taskResult", "Han sade ja."));

        assertThat(state()).isEqualTo("DONE");
        assertThat(officer.get("/cases/" + caseId).body()).doesNotContain(title, STEP);
    }

    @Test
    void itMakesNobodysCaseButTheirOwnLate() {
        String before = nextDue(DANDERYD.value());

        addAtThePolice();

        assertThat(nextDue(DANDERYD.value())).isEqualTo(before);
        assertThat(nextDue(POLICE.value())).isEqualTo(today().toString());
    }

    @Test
    void itIsNoAnswerThatWhoeverOwnsTheCaseWaitsFor() {
        addAtThePolice();
        jdbc.update("update monitor_passage set due = ? where task_id = ?", today().minusDays(1), task());

        assertThat(new Visitor(port)
                        .signedInAs("enhetschef.danderyd")
                        .get("/monitor/cases.csv?show=awaited")
                        .body())
                .contains(";")
                .doesNotContain(caseTitle);
    }

    private void addAtThePolice() {
        add(police, unitOf(Role.POLICE_LOCAL_AREA).id().value() + "/police.localArea");
    }

    private void add(Visitor by, String who) {
        Map<String, String> words = new HashMap<>();
        words.put("title", title);
        words.put("what", "Fråga om kabeln.");
        words.put("due", today().toString());
        words.put("version", "0");
        words.put("who", who);
        words.put("request", id.toString());
        assertThat(by.post(page, words).statusCode()).isEqualTo(302);
    }

    private String nextDue(String authority) {
        return jdbc.queryForObject(
                "select next_due::text from monitor_case where case_id = ? and authority_id = ?",
                String.class,
                caseId.value(),
                authority);
    }

    private String task() {
        return jdbc.queryForObject("select task_id from worklist_added where id = ?", String.class, id);
    }

    private String state() {
        return jdbc.queryForObject("select state from worklist_task where id = ?", String.class, task());
    }
}
