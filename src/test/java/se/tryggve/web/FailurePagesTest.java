package se.tryggve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** A failure is a calm page with a number for people, and problem details (RFC 9457) for programs. */
class FailurePagesTest extends TryggveTest {

    private static final String REFERENCE = "<code>[0-9B-Z]{4}-[0-9B-Z]{4}</code>";

    private Visitor officer;

    @BeforeEach
    void signIn() {
        officer = new Visitor(port);
        officer.signIn("handlaggare.danderyd", Visitor.PASSWORD);
    }

    @Test
    void anAddressThatDoesNotExistSaysSoInTheReadersLanguage() {
        HttpResponse<String> swedish = officer.get("/nowhere");
        assertThat(swedish.statusCode()).isEqualTo(404);
        assertThat(swedish.body()).contains("Sidan finns inte").containsPattern(REFERENCE);
        assertThat(officer.get("/nowhere?lang=en").body()).contains("The page does not exist");
    }

    @Test
    void aPageOfAnotherRoleIsForbidden() {
        HttpResponse<String> answer = officer.get("/administration");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Du får inte öppna den här sidan");
    }

    @Test
    void aPageThatStoodOpenTooLongSaysThatTheTextIsStillThere() {
        HttpResponse<String> answer = officer.postWithToken("/tasks/x/claim", Map.of(), "stale");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("det du skrev står kvar");
    }

    @Test
    void anAddressThatOnlyTakesAFormSaysSo() {
        officer.get("/tasks");
        HttpResponse<String> answer = officer.post("/accessibility", Map.of());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Det går inte att öppna sidan så");
    }

    @Test
    void aProgramGetsProblemDetailsWithAReference() {
        HttpResponse<String> answer = new Visitor(port).get("/api/v1/nowhere", "Authorization", basic());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "\"instance\":\"/api/v1/nowhere\"", "\"reference\"");
    }

    private static String basic() {
        byte[] proof = ("handlaggare.danderyd:" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(proof);
    }
}
