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

    @Test
    void aFormThatIsCutOffOrTooLargeIsRefusedShortly() {
        HttpResponse<String> cut = send(officer, "multipart/form-data; boundary=x", "--x\r\ngarbage");
        assertThat(cut.statusCode()).isEqualTo(400);
        assertThat(cut.body()).contains("Formuläret kom inte fram helt").hasSizeLessThan(400);

        HttpResponse<String> vast =
                send(new Visitor(port), "application/x-www-form-urlencoded", "a=" + "x".repeat(5_000_000));
        assertThat(vast.statusCode()).isEqualTo(413);
        assertThat(vast.body()).contains("Det du skickade är för stort");

        String part =
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n" + "x".repeat(5_000_000) + "\r\n--x--\r\n";
        assertThat(send(officer, "multipart/form-data; boundary=x", part).statusCode())
                .isEqualTo(413);
    }

    @Test
    void aUserNameWithControlCharactersIsAWrongName() {
        assertThat(new Visitor(port).signIn("handlaggare\u0000.x", "wrong").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aCursorThatNobodyGaveIsNoFailureOfOurs() {
        assertThat(officer.get("/tasks?after=9999-12-31_%00").statusCode()).isEqualTo(200);
        assertThat(officer.get("/tasks?after=%2B999999999-12-31_a").statusCode())
                .isEqualTo(200);
        String vast = Base64.getUrlEncoder()
                .encodeToString("+1000000000-12-31T23:59:59Z 7ef9c9b7-7841-4d0d-9f59-a596a3bb0cf1"
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(officer.get("/cases?after=" + vast).statusCode()).isLessThan(500);
    }

    @Test
    void anAddressInTheHeaderLeadsNobodyAway() {
        assertThat(new Visitor(port).get("/tasks").headers().firstValue("Location"))
                .hasValue("/login");
    }

    private static HttpResponse<String> send(Visitor visitor, String type, String body) {
        return visitor.postAs(type, "/tasks/1/draft", body);
    }

    private static String basic() {
        byte[] proof = ("handlaggare.danderyd:" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(proof);
    }
}
