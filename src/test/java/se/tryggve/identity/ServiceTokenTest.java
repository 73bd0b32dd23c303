package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;

class ServiceTokenTest extends TryggveTest {

    /** No such endpoint: a caller who is let in gets 404. */
    private static final String CALL = "/api/v1/nowhere";

    private static final String ACCOUNTS = "/administration/service-accounts";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final Pattern REVOKE = Pattern.compile("tokens/([0-9a-f-]{36})/revoke");

    @Autowired
    private JdbcTemplate jdbc;

    private final String username = "tjanst." + UUID.randomUUID().toString().substring(0, 8);
    private final String account = ACCOUNTS + "/" + username;
    private Visitor administrator;

    @BeforeEach
    void addAccount() {
        administrator = new Visitor(port).signedInAs("administrator.danderyd");
        administrator.get(ACCOUNTS + "/new?unit=danderyd-sakerhet");
        administrator.post(
                ACCOUNTS,
                Map.of(
                        "username",
                        username,
                        "name",
                        "E-tjänsten",
                        "unit",
                        "danderyd-sakerhet",
                        "roles",
                        "municipality.caseOfficer",
                        "version",
                        "0"));
    }

    @Test
    void aTokenOpensTheApiUntilItIsRevoked() {
        String token = issue();
        assertThat(call("Bearer " + token).statusCode()).isEqualTo(404);

        Matcher id = REVOKE.matcher(administrator.get(account).body());
        assertThat(id.find()).isTrue();
        administrator.post(account + "/tokens/" + id.group(1) + "/revoke", Map.of());

        assertProblem(call("Bearer " + token), 401);
    }

    @Test
    void aTokenEndsOnItsDay() {
        String token = issue();
        jdbc.update("update service_token set expires_at = now() - interval '1 second' where username = ?", username);

        assertProblem(call("Bearer " + token), 401);
    }

    @Test
    void aDisabledServiceAccountIsOutAtOnce() {
        String token = issue();
        administrator.get(account);
        administrator.post(account + "/disable", Map.of());

        assertProblem(call("Bearer " + token), 401);
    }

    @Test
    void aTokenIsShownOnceAndStoredAsASumOnly() {
        String token = issue();

        assertThat(administrator.get(account).body()).doesNotContain(token);
        assertThat(jdbc.queryForObject(
                        "select count(*) from service_token where digest = sha256(convert_to(?, 'UTF8'))",
                        Integer.class,
                        token))
                .isEqualTo(1);
    }

    @Test
    void aTokenOpensNoPageAndAServiceAccountHasNoPassword() {
        String token = issue();

        assertThat(new Visitor(port)
                        .get("/administration", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(302);
        assertThat(new Visitor(port).signIn(username, "").statusCode()).isEqualTo(401);
    }

    @Test
    void withoutProofTheApiAnswersWithProblemDetailsAndNoSession() {
        HttpResponse<String> answer = new Visitor(port).get(CALL);

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertProblem(call("Bearer tryggve_forged"), 401);
        assertProblem(call(basic("jurist.danderyd", "wrong")), 401);
    }

    @Test
    void aDemonstrationUserMayCallTheApiWithAPassword() {
        assertThat(call(basic("jurist.danderyd", Visitor.PASSWORD)).statusCode())
                .isEqualTo(404);
    }

    private String issue() {
        administrator.get(account);
        administrator.post(account + "/tokens", Map.of("days", "30"));
        Matcher shown = SECRET.matcher(administrator.get(account).body());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private HttpResponse<String> call(String authorization) {
        return new Visitor(port).get(CALL, "Authorization", authorization);
    }

    private static String basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":", "\"instance\":\"" + CALL + "\"");
    }
}
