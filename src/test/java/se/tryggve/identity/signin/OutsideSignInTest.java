package se.tryggve.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.UserId;
import se.tryggve.identity.Visitor;
import se.tryggve.identity.internal.People;
import se.tryggve.identity.internal.Person;

/**
 * Sign-in at an organisation's own authorisation server, with a browser that follows every redirect. A context of its own:
 * the others know no such organisation, and open their handbook to nobody who is not signed in.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class OutsideSignInTest {

    private static final OwnOrganisation ORGANISATION = new OwnOrganisation();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String SURE = "http://id.elegnamnden.se/loa/1.0/loa3";

    private final String person = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final UserId user = new UserId(person + "@212000-0126");
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient database;

    @DynamicPropertySource
    static void organisation(DynamicPropertyRegistry registry) {
        String place = "target/test-run/outside-" + UUID.randomUUID();
        String client = "spring.security.oauth2.client.";
        registry.add("tryggve.database.directory", () -> place + "/postgres");
        registry.add("tryggve.audit.anchor-directory", () -> place + "/anchors");
        registry.add("tryggve.handbook.public", () -> true);
        registry.add("tryggve.sign-in.claims.acr", () -> SURE);
        registry.add(client + "provider.own.issuer-uri", ORGANISATION::issuer);
        registry.add(client + "registration.own.client-id", () -> "tryggve");
        registry.add(client + "registration.own.client-secret", () -> "client-secret");
        registry.add(client + "registration.own.client-name", () -> "Danderyds kommun");
        registry.add(client + "registration.own.scope", () -> "openid");
    }

    @Test
    void whereTheHandbookIsPublicEverybodyReadsItAndNothingElse() {
        Visitor anybody = new Visitor(port);

        assertThat(anybody.get("/handbook").body()).contains("Remiss", "Beslutstabeller");
        assertThat(anybody.get("/handbook/referral").body())
                .contains("Hela flödet i ord")
                .doesNotContain("/handbook/referral/versions");
        assertThat(anybody.get("/tables/legalRegime").statusCode()).isEqualTo(200);
        assertThat(List.of("/handbook/referral/versions", "/cases", "/tasks", "/monitor"))
                .allSatisfy(
                        address -> assertThat(anybody.get(address).statusCode()).isEqualTo(302));
    }

    @Test
    void aPersonIsLetInWithTheUnitAndTheWorkThatTheOrganisationSays() throws Exception {
        ORGANISATION.says(person, claims(Map.of()));

        HttpResponse<String> start = signIn();

        assertThat(start.statusCode()).isEqualTo(200);
        assertThat(start.body()).contains("Anna Andersson", "Danderyds kommun · säkerhetsenheten");
        assertThat(trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 5))
                .anyMatch(entry -> entry.action().equals("user.admitted")
                        && user.value().equals(entry.after().get("username")));
        assertThat(database.sql("select distinct attribute_name from spring_session_attributes")
                        .query(String.class)
                        .list())
                .as("no token is kept")
                .noneMatch(name -> name.contains("AUTHORIZED_CLIENT") || name.contains("AUTHORIZATION_REQUEST"));
    }

    @Test
    void theAccountFollowsWhatTheOrganisationSaysAtEverySignIn() throws Exception {
        ORGANISATION.says(person, claims(Map.of()));
        signIn();
        ORGANISATION.says(
                person,
                claims(Map.of(
                        "name", "Anna Berg",
                        "email", "anna.berg@kommun.se",
                        "roles", List.of("municipality.safetyCoordinator"))));

        signIn();

        assertThat(people.find(user).map(Person::officer)).hasValueSatisfying(officer -> {
            assertThat(officer.name()).isEqualTo("Anna Berg");
            assertThat(officer.roles())
                    .extracting(role -> role.group())
                    .containsExactly("municipality.safetyCoordinator");
        });
        assertThat(people.find(user).map(Person::email))
                .hasValueSatisfying(address -> assertThat(address).hasToString("anna.berg@kommun.se"));
    }

    @Test
    void whoeverHasNoWorkHereIsToldSoAndGetsNoAccount() throws Exception {
        ORGANISATION.says(person, claims(Map.of("roles", List.of("gardener"))));

        HttpResponse<String> refused = signIn();

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Be en administratör att ge dig en roll");
        assertThat(people.find(user)).isEmpty();
    }

    @Test
    void anOrganisationThatIsNotHereIsNamed() throws Exception {
        ORGANISATION.says(person, claims(Map.of("https://id.oidc.se/claim/orgNumber", "5560000000")));

        assertThat(signIn().body()).contains("Din organisation (5560000000) finns inte i Tryggve");
    }

    @Test
    void aWeakSignInIsNotEnough() throws Exception {
        ORGANISATION.says(person, claims(Map.of("acr", "password")));

        assertThat(signIn().body()).contains("Inloggningen var inte tillräckligt säker");
    }

    @Test
    void aClosedAccountStaysClosed() throws Exception {
        ORGANISATION.says(person, claims(Map.of()));
        signIn();
        database.sql("update officer set active = false where username = ?")
                .param(user.value())
                .update();

        assertThat(signIn().body()).contains("Ditt konto i Tryggve är stängt");
    }

    @Test
    void aCallThatNobodyStartedIsRefusedInWords() throws Exception {
        HttpResponse<String> refused = get(tryggve("/login/oauth2/code/own?code=stolen&state=made-up"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("Inloggningen hos din organisation blev inte klar");
    }

    private Map<String, Object> claims(Map<String, Object> others) {
        Map<String, Object> claims = new HashMap<>(Map.of(
                "name",
                "Anna Andersson",
                "https://id.oidc.se/claim/orgAffiliation",
                user.value().toUpperCase(),
                "https://id.oidc.se/claim/orgUnit",
                "Säkerhetsenheten",
                "roles",
                List.of("municipality.caseOfficer", "gardener"),
                "acr",
                SURE));
        claims.putAll(others);
        return claims;
    }

    private HttpResponse<String> signIn() throws IOException, InterruptedException {
        ((CookieManager) browser.cookieHandler().orElseThrow()).getCookieStore().removeAll();
        assertThat(get(tryggve("/login")).body()).contains("Logga in med Danderyds kommun");
        HttpResponse<String> there = get(tryggve("/oauth2/authorization/own"));
        Matcher token = TOKEN.matcher(there.body());
        assertThat(token.find()).as(there.body()).isTrue();
        String form = "username=" + person + "&password=" + OwnOrganisation.PASSWORD + "&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        return browser.send(
                HttpRequest.newBuilder(there.uri().resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI tryggve(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
