package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;

class SignInTest extends TryggveTest {

    private static final String PAGE = "/account/password";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate jdbc;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void aStrangerIsLedToTheSignInPage() {
        HttpResponse<String> answer = visitor.get(PAGE);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login");
        assertThat(visitor.get("/login").body()).contains("<h1>Logga in</h1>");
    }

    @Test
    void anOfficerWhoSignsInComesToThePageThatWasAskedFor() {
        visitor.get(PAGE);

        HttpResponse<String> answer = visitor.signIn(" Handlaggare.Danderyd ", Visitor.PASSWORD);

        assertThat(location(answer)).contains(PAGE);
        assertThat(visitor.get(PAGE).statusCode()).isEqualTo(200);
    }

    /** The time of the last request is kept to the minute, so that most pages write nothing. */
    @Test
    void aSessionIsWrittenAtMostOnceAMinute() {
        visitor.signIn("jurist.danderyd", Visitor.PASSWORD);
        long signedIn = newestTouch();

        visitor.get(PAGE);
        assertThat(newestTouch()).isEqualTo(signedIn);

        jdbc.update(
                "update spring_session set last_access_time = last_access_time - 61000 where last_access_time = ?"
                        + " and principal_name = 'jurist.danderyd'",
                signedIn);
        visitor.get(PAGE);
        assertThat(newestTouch()).isGreaterThanOrEqualTo(signedIn);
    }

    private long newestTouch() {
        return jdbc.queryForObject(
                "select max(last_access_time) from spring_session where principal_name = 'jurist.danderyd'",
                Long.class);
    }

    @Test
    void nothingButThePlaceItselfIsRememberedOfWhatAStrangerAskedFor() {
        visitor.get(PAGE + "?x=1");

        assertThat(location(visitor.signIn("jurist.danderyd", Visitor.PASSWORD)))
                .isEqualTo(PAGE + "?x=1");
    }

    @Test
    void aStrangersFileIsTurnedAway() {
        visitor.get("/login");

        HttpResponse<String> answer = visitor.postFile("/tasks/1/complete", "map", "karta.pdf", "%PDF-1.7");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login?stale");
    }

    @Test
    void theSessionGetsANewNameAtSignIn() {
        String before = visitor.get("/login").headers().firstValue("Set-Cookie").orElseThrow();
        String after = visitor.signIn("jurist.danderyd", Visitor.PASSWORD)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();

        assertThat(after).startsWith("tryggve=").isNotEqualTo(before);
        assertThat(after).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        HttpResponse<String> wrong = visitor.signIn("arkivarie.danderyd", "not the password");
        HttpResponse<String> unknown = new Visitor(port).signIn("no.such.user", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(401);
        assertThat(withoutNameAndToken(wrong)).isEqualTo(withoutNameAndToken(unknown));
        assertThat(wrong.body()).contains("be din administratör").contains("value=\"arkivarie.danderyd\"");
    }

    @Test
    void afterFiveFailuresTheDoorClosesAlsoForTheRightPasswordAndForNamesThatDoNotExist() {
        for (String name : List.of("inkopare.danderyd", "nobody.at.all")) {
            for (int attempt = 0; attempt < 5; attempt++) {
                assertThat(visitor.signIn(name, "wrong").statusCode()).isEqualTo(401);
            }

            HttpResponse<String> closed = visitor.signIn(name, Visitor.PASSWORD);

            assertThat(closed.statusCode()).isEqualTo(429);
            assertThat(closed.headers().firstValueAsLong("Retry-After")).isPresent();
            assertThat(closed.body()).contains("Vänta och försök igen kl.");
        }
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        visitor.signedInAs("jurist.danderyd").get(PAGE);

        assertThat(visitor.postWithToken(PAGE, Map.of(), "forged").statusCode()).isEqualTo(403);
        assertThat(visitor.postWithToken("/logout", Map.of(), "forged").statusCode())
                .isEqualTo(403);
        assertThat(location(new Visitor(port).postWithToken("/login", Map.of("username", "x"), "forged")))
                .endsWith("/login?stale");
    }

    @Test
    void whoSignsOutIsOut() {
        visitor.signedInAs("jurist.danderyd").get(PAGE);

        assertThat(location(visitor.post("/logout", Map.of()))).endsWith("/login?signedOut");
        assertThat(visitor.get(PAGE).statusCode()).isEqualTo(302);
    }

    @Test
    void htmxIsToldToChangeThePageWhenTheSessionIsGone() {
        HttpResponse<String> answer = visitor.get(PAGE, "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login?ended");
    }

    @Test
    void pagesAreNotKeptAndRunNoForeignScript() {
        HttpResponse<String> page = visitor.get("/login");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(header(page, "Cache-Control")).contains("no-store");
    }

    @Test
    void signInsAndFailuresAreLoggedWithoutPasswordsOrMistypedNames() {
        visitor.signIn("chef.danderyd", "Hemligt1234!");
        visitor.signIn("Hemligt1234!", "x");
        visitor.signIn("chef.danderyd", Visitor.PASSWORD);

        List<AuditEntry> log = trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 50);

        assertThat(log)
                .anyMatch(entry -> entry.action().equals("signIn.succeeded")
                        && entry.actor().equals("chef.danderyd"));
        assertThat(log)
                .anyMatch(entry -> entry.action().equals("signIn.failed")
                        && "chef.danderyd".equals(entry.after().get("username")));
        assertThat(log.toString()).doesNotContainIgnoringCase("hemligt1234");
    }

    @Test
    void everythingThatIsNotOpenedIsClosed() {
        assertThat(visitor.get("/no/such/page").statusCode()).isEqualTo(302);
        assertThat(visitor.get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/actuator/prometheus").statusCode())
                .as("figures are for the management's own port")
                .isEqualTo(302);
        assertThat(visitor.get("/web/theme.css").statusCode()).isEqualTo(200);
    }

    private static String withoutNameAndToken(HttpResponse<String> page) {
        return page.body()
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("content=\"[^\"]*\"", "")
                .replaceAll("/login/refused[^\"]*", "");
    }

    private static String location(HttpResponse<String> answer) {
        return header(answer, "Location");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
