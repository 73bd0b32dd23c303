package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A program finishes a task in whose form somebody has typed. */
class DraftOverApiTest extends TryggveTest {

    private static final String WRITER = "handlaggare.danderyd";
    private static final String CALLER = "handlaggare2.danderyd";
    private static final String TEXT = "{\"needDescription\": \"Från ett annat system\"}";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    private String task;

    @BeforeEach
    void aDraftOfAColleaguesThatWasPutBack() {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        CaseScript registered =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, 0));
        task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'",
                String.class,
                run.play(registered).value());
        Visitor writer = new Visitor(port).signedInAs(WRITER);
        writer.get("/tasks/" + task);
        writer.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Kollegans text"));
        writer.get("/tasks/" + task);
        writer.post("/tasks/" + task + "/release", Map.of());
    }

    @Test
    void withoutAVersionOrWithAnOlderOneNothingIsWrittenOver() {
        for (String address : new String[] {"/complete", "/complete?draftVersion=0", "/complete?draftVersion=7"}) {
            HttpResponse<String> answer = complete(address);

            assertThat(answer.statusCode()).as(address + answer.body()).isEqualTo(409);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"draftVersion\":1", "Handläggare, Danderyds kommun");
        }
        assertThat(jdbc.queryForObject(
                        "select answers ->> 'needDescription' from form_draft where task = ?", String.class, task))
                .isEqualTo("Kollegans text");
    }

    @Test
    void withTheVersionThatWasReadTheFormIsTakenAsItIs() {
        assertThat(complete("/complete?draftVersion=1").statusCode())
                .as("refused for what is missing, no longer for the draft")
                .isEqualTo(422);
        assertThat(complete("/complete?draftVersion=x").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> complete(String address) {
        byte[] proof = (CALLER + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return new Visitor(port)
                .postJson(
                        "/api/v1/tasks/" + task + address,
                        TEXT,
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(proof));
    }
}
