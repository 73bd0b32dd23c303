package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseApiTest extends CaseTest {

    private static final String CASES = "/api/v1/cases";
    private static final String FILING = """
            {"kind":"guardApplication","title":"Ordningsvakter vid Danderyds sjukhus","received":"2026-11-01",
             "placeName":"Danderyds sjukhus","placeType":"healthCare","applicantName":"Danderyds kommun",
             "applicantNumber":"2120000126","classified":"no"}
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private JsonMapper json;

    @Test
    void aCaseIsRegisteredAndReadBackAtItsLocation() throws Exception {
        HttpResponse<String> created = post(FILING, UUID.randomUUID());
        JsonNode answer = json.readTree(created.body());

        assertThat(created.statusCode()).isEqualTo(201);
        String location = created.headers().firstValue("Location").orElseThrow();
        JsonNode read = json.readTree(get(location, CASE_OFFICER).body());
        assertThat(read).isEqualTo(answer);
        assertThat(read.at("/number").asString()).startsWith("KS ");
        assertThat(read.at("/received").asString()).isEqualTo("2026-11-01");
        assertThat(read.at("/parties/0/organisationNumber").asString()).isEqualTo("212000-0126");
    }

    @Test
    void theSameKeyOpensOneCase() throws Exception {
        UUID key = UUID.randomUUID();

        assertThat(post(FILING, key).headers().firstValue("Location"))
                .isEqualTo(post(FILING, key).headers().firstValue("Location"));
    }

    @Test
    void everyFaultIsNamedByItsField() throws Exception {
        HttpResponse<String> answer = post("{\"kind\":\"x\",\"received\":\"2099-01-01\"}", null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json.readTree(answer.body()).at("/errors").findValuesAsString("field"))
                .contains("kind", "title", "received", "placeName", "placeType", "applicantName", "classified");
    }

    @Test
    void aClassifiedCaseAndAnUnknownSeriesAreRefusedWithTheirField() throws Exception {
        assertThat(post(FILING.replace("\"no\"", "\"yes\""), null).body()).contains("\"classified\"");
        HttpResponse<String> answer = post(FILING.replace("{", "{\"series\":\"XX\","), null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"series\"", "Danderyds kommun");
    }

    @Test
    void aMisspeltFieldIsRefusedByItsName() throws Exception {
        HttpResponse<String> answer = post(FILING.replace("\"placeName\"", "\"placename\""), null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json.readTree(answer.body()).at("/errors/0/field").asString())
                .isEqualTo("placename");
    }

    @Test
    void whatIsNotJsonIsARefusalNotAFault() throws Exception {
        for (String odd :
                List.of("", "[]", "{", "null", "{\"title\":{}}", "{\"title\":\"" + "x".repeat(100_000) + "\"}")) {
            assertThat(post(odd, null).statusCode())
                    .describedAs(odd.substring(0, Math.min(20, odd.length())))
                    .isBetween(400, 422);
        }
    }

    @Test
    void theListIsReadPageByPage() throws Exception {
        openCase("Ett");
        openCase("Två");

        JsonNode first = json.readTree(get(CASES + "?limit=1", CASE_OFFICER).body());
        JsonNode second = json.readTree(
                get(CASES + "?limit=1&cursor=" + first.at("/cursor").asString(), CASE_OFFICER)
                        .body());

        assertThat(first.at("/items")).hasSize(1);
        assertThat(second.at("/items/0/id").asString())
                .isNotEqualTo(first.at("/items/0/id").asString());
        for (String wrong : List.of("?cursor=abc", "?limit=0", "?limit=101", "?limit=x")) {
            assertThat(get(CASES + wrong, CASE_OFFICER).statusCode())
                    .describedAs(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void theRightsAreThoseOfThePages() throws Exception {
        CaseId id = openCase("Bara Danderyd");

        for (String username : List.of(POLICE_OFFICER, "skyddsombud.danderyd", "handlaggare.imy")) {
            assertThat(get(CASES + "/" + id, username).statusCode()).isEqualTo(404);
            assertThat(get(CASES + "/" + UUID.randomUUID(), username).statusCode())
                    .isEqualTo(404);
        }
        assertThat(get(CASES, "skyddsombud.danderyd").statusCode()).isEqualTo(403);
        assertThat(get(CASES, POLICE_OFFICER).body()).doesNotContain("Bara Danderyd");
        assertThat(send(request(CASES, POLICE_OFFICER)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(FILING)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(HttpRequest.newBuilder(URI.create(root() + CASES))).statusCode())
                .isEqualTo(401);
    }

    private HttpResponse<String> post(String body, UUID key) throws IOException, InterruptedException {
        HttpRequest.Builder request = request(CASES, CASE_OFFICER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(key == null ? request : request.header("Idempotency-Key", key.toString()));
    }

    private HttpResponse<String> get(String path, String username) throws IOException, InterruptedException {
        return send(request(path, username));
    }

    private HttpRequest.Builder request(String path, String username) {
        String credentials = username + ":" + Visitor.PASSWORD;
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(root() + path)).header("Authorization", "Basic " + basic);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String root() {
        return "http://localhost:" + port;
    }
}
