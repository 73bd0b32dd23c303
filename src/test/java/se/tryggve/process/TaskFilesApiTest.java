package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program does a task whose form demands a file. */
class TaskFilesApiTest extends TryggveTest {

    private static final String OFFICER = "handlaggare2.danderyd";
    private static final String FIELD = "fieldOfViewMap";
    private static final String BOUNDARY = "----drawing";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;
    private String task;

    @BeforeEach
    void anApplicationIsToBeWritten() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(Course.camera("isWrittenByAProgram", "2018-05-03")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .asksAndIsAnsweredBy("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no")
                .endsAs(null));
        task = walk.openTasks().get(0).getId();
    }

    @Test
    void anApplicationWithItsDrawingIsCompletedOverTheApiAlone() throws Exception {
        HttpResponse<String> refused = complete(application(List.of()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json.readTree(refused.body()).at("/errors").findValuesAsString("field"))
                .containsExactly(FIELD);

        HttpResponse<String> kept = upload(OFFICER, FIELD, "ritning.pdf", "%PDF-1.7");
        JsonNode file = json.readTree(kept.body());
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(file.at("/name").asString()).isEqualTo("ritning.pdf");
        assertThat(file.at("/size").asInt()).isEqualTo(8);

        HttpResponse<String> done = complete(application(List.of(file.at("/id").asString())));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
        assertThat(walk.openTasks())
                .singleElement()
                .satisfies(next -> assertThat(next.getTaskDefinitionKey()).isEqualTo("userTask_reviewCase"));
        assertThat(upload(OFFICER, FIELD, "ritning.pdf", "late").statusCode()).isEqualTo(409);
    }

    @Test
    void whatThePageRefusesIsRefusedWithItsField() throws Exception {
        assertThat(refusal(upload(OFFICER, FIELD, "program.exe", "x"))).contains(FIELD, "program.exe", ".pdf");
        assertThat(refusal(upload(OFFICER, FIELD, "tom.pdf", ""))).contains(FIELD, "är tom", "Ritning");
        assertThat(refusal(upload(OFFICER, "equipment", "a.pdf", "x"))).contains("equipment", "inget filfält");
        assertThat(refusal(upload(OFFICER, "nowhere[7].map", "a.pdf", "x"))).contains("inget filfält");
        assertThat(send(request(OFFICER, "/files")
                                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                                .POST(HttpRequest.BodyPublishers.ofString("--" + BOUNDARY + "--\r\n")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void onlyWhoMayWriteInTheFormMayUpload() throws Exception {
        assertThat(upload("kommunpolis.sodraroslagen", FIELD, "a.pdf", "x").statusCode())
                .isEqualTo(404);
        assertThat(upload("jurist.danderyd", FIELD, "a.pdf", "x").statusCode()).isEqualTo(404);
        assertThat(upload("handlaggare.danderyd", FIELD, "a.pdf", "x").statusCode())
                .isEqualTo(409);
        task = UUID.randomUUID().toString();
        assertThat(upload(OFFICER, FIELD, "a.pdf", "x").statusCode()).isEqualTo(404);
    }

    private static String refusal(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return answer.body();
    }

    private static Map<String, Object> application(List<String> drawings) {
        String text = "Prövat";
        return Map.ofEntries(
                Map.entry("operator", text),
                Map.entry("purposes", List.of("crimeExposedPlace")),
                Map.entry("purposeDescription", text),
                Map.entry("areaDescription", text),
                Map.entry(FIELD, drawings),
                Map.entry("equipment", text),
                Map.entry("liveMonitoring", text),
                Map.entry("recording", text),
                Map.entry("evidence", List.of(Map.of("source", "ownIncidents", "period", "2017", "finding", text))),
                Map.entry("alternatives", text),
                Map.entry("needAssessment", text),
                Map.entry("privacyRisks", List.of(Map.of("risk", text, "countermeasure", text))),
                Map.entry("workplaceSite", "no"));
    }

    private HttpResponse<String> complete(Map<String, Object> values) throws IOException, InterruptedException {
        return send(request(OFFICER, "/complete")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(values))));
    }

    private HttpResponse<String> upload(String user, String field, String name, String content)
            throws IOException, InterruptedException {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"field\"\r\n\r\n" + field + "\r\n--"
                + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return send(request(user, "/files")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        String proof =
                Base64.getEncoder().encodeToString((user + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/tasks/" + task + path))
                .header("Authorization", "Basic " + proof);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
