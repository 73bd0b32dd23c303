package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A unit that has done its part sees whom the case waits for, and no more of the other's task than the case itself tells. */
class WaitingForOthersTest extends TryggveTest {

    private static final String OFFICER = "handlaggare.danderyd";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void aStatementThatWasAskedForIsWaitedForUntilItComes() {
        String asked = played(3);
        JsonNode wait = line(OFFICER, "waiting", asked);
        assertThat(wait.get("waitsFor").asString()).isEqualTo("Polismyndigheten");
        assertThat(wait.get("name").isNull()).isTrue();
        assertThat(wait.get("id").isNull()).isTrue();
        assertThat(wait.get("caseNumber").asString()).startsWith("KS");
        assertThat(jdbc.queryForObject(
                        "select due from worklist_task where case_id = cast(? as uuid) and state = 'OPEN'",
                        String.class,
                        asked))
                .isEqualTo(wait.get("due").asString());

        String answered = played(4);
        assertThat(line(OFFICER, "waiting", answered)).isNull();
        assertThat(line("kommunpolis.sodraroslagen", "waiting", answered))
                .as("what the municipality does is not told to others")
                .isNull();
    }

    @Test
    void thePageNamesTheAuthorityAndLeadsToTheCase() {
        String asked = played(3);
        String page = new Visitor(port)
                .signedInAs(OFFICER)
                .get("/tasks?view=waiting&sort=-since")
                .body();
        assertThat(page)
                .contains("Yttrande från Polismyndigheten", "href=\"/cases/" + asked + "\"")
                .doesNotContain("Yttra dig om platsen");
    }

    @Test
    void whoReadsNoCasesIsToldOfNoWaits() {
        String asked = played(3);
        assertThat(line("skyddsombud.danderyd", "waiting", asked)).isNull();
        assertThat(new Visitor(port)
                        .signedInAs("skyddsombud.danderyd")
                        .get("/tasks")
                        .body())
                .doesNotContain("view=waiting");
    }

    @Test
    void aCaseThatIsRenamedIsRenamedInTheListOfEverybody() {
        String asked = played(3);
        jdbc.update("update worklist_task set case_title = 'Gammal rubrik' where case_id = cast(? as uuid)", asked);
        String answered = played(4);
        assertThat(jdbc.queryForList(
                        "select distinct t.case_title = c.title and t.case_place = c.place_name from worklist_task t"
                                + " join case_file c on c.id = t.case_id where c.id = cast(? as uuid)",
                        Boolean.class,
                        answered))
                .isEqualTo(List.of(true));
    }

    private JsonNode line(String user, String view, String caseId) {
        String address = "/api/v1/tasks?view=" + view + "&sort=-since&cursor=";
        byte[] proof = (user + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        String body = new Visitor(port)
                .get(
                        address.replace("&cursor=", ""),
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(proof))
                .body();
        for (JsonNode item : json.readTree(body).get("items")) {
            if (item.get("caseId").asString().equals(caseId)) {
                return item;
            }
        }
        return null;
    }

    /** A case after so many steps. */
    private String played(int steps) {
        CaseScript whole = DemonstrationCases.script("morby-centrum", json);
        return run.play(new CaseScript(
                        whole.by(), whole.registration(), whole.steps().subList(0, steps)))
                .toString();
    }
}
