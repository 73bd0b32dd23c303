package se.tryggve.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Two colleagues complete the same task: one of them does it, the other is told who did and when. */
class TwoCompletersTest extends BrowserTest {

    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final String FIRST = "handlaggare.danderyd";
    private static final String SECOND = "handlaggare2.danderyd";
    private static final String WHO = "(Handläggare|Andra handläggaren), Danderyds kommun";
    private static final String DONE = "Uppgiften är redan klar: " + WHO + " slutförde den .*\\d\\d[.:]\\d\\d.*";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theSecondIsToldWhoDidItAndKeepsTheText(Look look) throws Exception {
        String task = freeTask();
        Visitor first = loginAs(FIRST, look).open("/tasks/" + task);
        Visitor second = loginAs(SECOND, look).open("/tasks/" + task);

        new ScriptedForm(first.page(), look.scripts()).fill(firstStep().answers());
        first.press("Skicka in och gå vidare").sees("är klar.");
        second.page().locator("[name=needDescription]").fill("Min egen beskrivning av behovet.");
        second.press("Skicka in och gå vidare")
                .sees("Uppgiften är redan klar: Handläggare, Danderyds kommun slutförde den")
                .sees("Din text är inte skickad men står kvar här nedanför.");

        assertThat(second.page().locator("[name=needDescription]")).hasValue("Min egen beskrivning av behovet.");
    }

    @RepeatedTest(5)
    void ofTwoAtTheSameMomentExactlyOneWins() throws Exception {
        String task = freeTask();
        String form = json.writeValueAsString(
                ScriptedAnswers.over(form(task), firstStep().answers()));

        List<HttpResponse<String>> answers = atOnce(
                () -> call(FIRST, "POST", task + "/complete", form),
                () -> call(SECOND, "POST", task + "/complete", form));

        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(204, 409);
        String winner = answers.get(0).statusCode() == 204 ? FIRST : SECOND;
        HttpResponse<String> refusal = answers.get(winner.equals(FIRST) ? 1 : 0);
        assertThat(refusal.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json.readTree(refusal.body()).at("/detail").asString()).matches(DONE);
        assertThat(row("select state, ended_by from worklist_task where id = ?", task))
                .containsEntry("state", "DONE")
                .containsEntry("ended_by", winner);
        assertThat(row("select submitted_by from form_submission where task = ?", task))
                .containsEntry("submitted_by", winner);
        assertThat(row("select delete_reason_ from camunda.act_hi_taskinst where id_ = ?", task))
                .containsEntry("delete_reason_", "completed");
        assertThat(jdbc.queryForList("select id_ from camunda.act_ru_task where id_ = ?", task))
                .isEmpty();
    }

    private Map<String, Object> row(String query, String task) {
        return jdbc.queryForMap(query, task);
    }

    /** The first task of a new case, put back so that nobody has it. */
    private String freeTask() throws Exception {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        CaseScript registered = new CaseScript(whole.by(), whole.registration(), List.of());
        String task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'",
                String.class,
                run.play(registered).value());
        assertThat(call(FIRST, "POST", task + "/release", "").statusCode()).isEqualTo(204);
        return task;
    }

    private CaseScript.Step firstStep() {
        return DemonstrationCases.script("vendevagen-2019", json).steps().get(0);
    }

    private Map<String, Object> form(String task) throws Exception {
        Map<String, Object> body = json.readValue(call(FIRST, "GET", task, "").body(), TREE);
        return json.convertValue(body.get("form"), TREE);
    }

    private HttpResponse<String> call(String user, String method, String path, String body)
            throws IOException, InterruptedException {
        String basic = Base64.getEncoder()
                .encodeToString((user + ":" + DemonstrationUsers.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tasks/" + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "sv")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<T> each : List.of(one, other)) {
                begun.add(threads.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            return List.of(begun.get(0).get(), begun.get(1).get());
        } finally {
            threads.shutdownNow();
        }
    }
}
