package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case whose next step is the police's: the first steps of a demonstration case, handed in over the API. */
final class PoliceAsked {

    private static final int STEPS = 3;
    private static final JsonMapper JSON = new JsonMapper();

    private PoliceAsked() {}

    /** Registers the case in the installation, has the police asked, and gives the case's id. */
    static String in(Installation tryggve, LocalDate answerBy) throws Exception {
        String script = new ClassPathResource("demonstration/morby-centrum.json")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("\"$today+P21D\"", "\"" + answerBy + "\"")
                .replace("[\"$all\"]", "[]");
        Visitor officer = new Visitor(tryggve.port()).signedInAs(OfficeDay.OFFICER);
        String caseId = registered(tryggve);
        for (int step = 0; step < STEPS; step++) {
            JsonNode taken = JSON.readTree(script).path("steps").path(step);
            String task = OfficeDay.task(officer, caseId);
            post(tryggve, "/api/v1" + task + "/complete", taken.path("answers").toString());
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> !officer.get("/cases/" + caseId).body().contains(task + "\""));
        }
        return caseId;
    }

    /** Registers a case of which nothing is known yet, and gives its id. */
    static String registered(Installation tryggve) throws Exception {
        Map<String, String> filed = Map.of(
                "kind", "cameraSurveillance",
                "title", "Kamera i övningen",
                "received", "2026-10-05",
                "placeName", "Exempeltorget",
                "placeType", "transportStop",
                "applicantName", "Danderyds kommun",
                "classified", "no");
        String body = post(tryggve, "/api/v1/cases", JSON.writeValueAsString(filed));
        return JSON.readTree(body).path("id").asString();
    }

    private static String post(Installation tryggve, String path, String body) throws Exception {
        HttpResponse<String> answer = tryggve.post(path, OfficeDay.OFFICER, body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }
}
