package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;

class AdministrationTest extends TryggveTest {

    private static final String USERS = "/administration/users";
    private static final String SERVICES = "/administration/service-accounts";
    private static final String ORGANISATION = "/administration/organisation";
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([^<]+)<");
    private static final String OWN = "en mening som bara jag vet";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Directory directory;

    private final String username = "ny." + UUID.randomUUID().toString().substring(0, 8);
    private final String user = USERS + "/" + username;
    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = new Visitor(port).signedInAs("administrator.danderyd");
    }

    @Test
    void aNewPersonChangesTheInitialPasswordBeforeAnythingElse() {
        String initial = addPerson();
        Visitor person = new Visitor(port).signedInAs(username, initial);

        assertThat(location(person.get("/administration"))).endsWith("/account/password");
        person.get("/account/password");
        HttpResponse<String> changed =
                person.post("/account/password", Map.of("present", initial, "wished", OWN, "repeated", OWN));

        assertThat(location(changed)).endsWith("/login?passwordChanged");
        assertThat(person.get("/account/password").statusCode()).isEqualTo(302);
        assertThat(new Visitor(port).signIn(username, initial).statusCode()).isEqualTo(401);
        assertThat(new Visitor(port)
                        .signedInAs(username, OWN)
                        .get("/account/password")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anInitialPasswordIsShownOnceAndLoggedNever() {
        String initial = addPerson();

        assertThat(administrator.get(user).body()).doesNotContain(initial);
        AuditEntry entry = trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 5).stream()
                .filter(found -> found.action().equals("user.added"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.actor()).isEqualTo("administrator.danderyd");
        assertThat(entry.after()).containsEntry("username", username).containsEntry("unit", "danderyd-sakerhet");
        assertThat(entry.toString()).doesNotContain(initial);
    }

    @Test
    void aWeakOrMistypedNewPasswordIsRefusedWithTheReason() {
        String initial = addPerson();
        Visitor person = new Visitor(port).signedInAs(username, initial);
        person.get("/account/password");

        assertThat(change(person, initial, "kort", "kort")).contains("minst 12 tecken");
        assertThat(change(person, initial, username + "-1", username + "-1")).contains("innehåller användarnamnet");
        assertThat(change(person, initial, "aaaaaaaaaaaaa", "aaaaaaaaaaaaa")).contains("för få tecken");
        assertThat(change(person, initial, OWN, OWN + "!")).contains("olika");
        assertThat(change(person, "fel", OWN, OWN)).contains("nuvarande lösenordet stämmer inte");
        assertThat(change(person, initial, initial, initial)).contains("samma som det gamla");
    }

    @Test
    void aDisabledPersonIsOutAtOnceAndCanBeLetInAgain() {
        Visitor person = new Visitor(port).signedInAs(username, addPerson());
        assertThat(person.get("/account/password").statusCode()).isEqualTo(200);

        act(user, "/disable");

        assertThat(location(person.get("/account/password"))).endsWith("/login?ended");
        act(user, "/enable");
        assertThat(location(person.get("/account/password"))).endsWith("/login");
    }

    @Test
    void aLockedPersonCanBeUnlocked() {
        String initial = addPerson();
        for (int attempt = 0; attempt < 5; attempt++) {
            new Visitor(port).signIn(username, "wrong");
        }
        assertThat(new Visitor(port).signIn(username, initial).statusCode()).isEqualTo(429);

        act(user, "/unlock");

        assertThat(new Visitor(port).signIn(username, initial).statusCode()).isEqualTo(302);
    }

    @Test
    void aNewInitialPasswordEndsTheSessionsOfTheOldOne() {
        Visitor person = new Visitor(port).signedInAs(username, addPerson());

        String fresh = secret(act(user, "/password"));

        assertThat(location(person.get("/account/password"))).endsWith("/login?ended");
        assertThat(new Visitor(port).signIn(username, fresh).statusCode()).isEqualTo(302);
    }

    @Test
    void aPersonCanMoveToAnotherUnitWithItsRolesAndAStaleFormChangesNothing() {
        addPerson();
        administrator.get(user + "?unit=danderyd-kansli");
        Map<String, String> moved =
                Map.of("name", "Nytt namn", "unit", "danderyd-kansli", "roles", "municipality.lawyer", "version", "0");

        assertThat(administrator.post(user, moved).statusCode()).isEqualTo(302);
        HttpResponse<String> stale = administrator.post(user, moved);

        Officer officer = directory.officer(new UserId(username)).orElseThrow();
        assertThat(officer.unit().id().value()).isEqualTo("danderyd-kansli");
        assertThat(officer.roles()).containsExactly(Role.MUNICIPALITY_LAWYER);
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Någon annan har ändrat");
    }

    @Test
    void rolesOfAnotherUnitAndTakenNamesAreRefusedAndWhatWasTypedStays() {
        administrator.get(USERS + "/new?unit=danderyd-sakerhet");

        HttpResponse<String> foreign = administrator.post(
                USERS,
                Map.of(
                        "username",
                        username,
                        "name",
                        "Ö",
                        "unit",
                        "danderyd-sakerhet",
                        "roles",
                        "police.localArea",
                        "version",
                        "0"));
        HttpResponse<String> taken = administrator.post(
                USERS,
                Map.of(
                        "username",
                        "jurist.danderyd",
                        "name",
                        "Ö",
                        "unit",
                        "danderyd-sakerhet",
                        "roles",
                        "municipality.caseOfficer",
                        "version",
                        "0"));

        assertThat(foreign.body()).contains("Välj minst en roll", "value=\"" + username + "\"", "value=\"Ö\"");
        assertThat(taken.body()).contains("är upptaget");
    }

    @Test
    void administratorsCannotShutThemselvesOut() {
        assertThat(act(USERS + "/administrator.danderyd", "/disable").body())
                .contains("Du kan inte stänga av dig själv");
    }

    @Test
    void onlyAdministratorsOpenAdministration() {
        Visitor officer = new Visitor(port).signedInAs("handlaggare.danderyd");

        for (String page : new String[] {USERS, SERVICES, ORGANISATION}) {
            assertThat(officer.get(page).statusCode()).as(page).isEqualTo(403);
            assertThat(administrator.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 10))
                .anyMatch(entry -> entry.action().equals("access.refused")
                        && entry.actor().equals("handlaggare.danderyd")
                        && USERS.equals(entry.after().get("path")));
    }

    @Test
    void anAuthorityAUnitAndItsCompetenceCanBeEntered() {
        String id = "k" + UUID.randomUUID().toString().substring(0, 8);
        administrator.get(ORGANISATION);
        administrator.post(
                ORGANISATION + "/authorities",
                Map.of("authorityId", id, "authorityName", "Kommun " + id, "authorityKind", "municipality"));
        administrator.post(
                ORGANISATION + "/units",
                Map.of(
                        "unitAuthority",
                        id,
                        "unitId",
                        id + "-a",
                        "unitName",
                        "Enhet",
                        "unitRoles",
                        "municipality.caseOfficer"));
        Map<String, String> row = Map.of(
                "competenceRole",
                "municipality.caseOfficer",
                "municipality",
                id,
                "competenceUnit",
                id + "-a",
                "validFrom",
                "2026-01-01");

        assertThat(administrator.post(ORGANISATION + "/competences", row).statusCode())
                .isEqualTo(302);
        HttpResponse<String> again = administrator.post(ORGANISATION + "/competences", row);

        assertThat(again.body()).contains("redan en rad");
        assertThat(directory
                        .competentUnit(Role.MUNICIPALITY_CASE_OFFICER, new AuthorityId(id), LocalDate.of(2026, 11, 22))
                        .id()
                        .value())
                .isEqualTo(id + "-a");
    }

    private String addPerson() {
        administrator.get(USERS + "/new?unit=danderyd-sakerhet");
        HttpResponse<String> added = administrator.post(
                USERS,
                Map.of(
                        "username",
                        username,
                        "name",
                        "Ny Person",
                        "unit",
                        "danderyd-sakerhet",
                        "roles",
                        "municipality.caseOfficer",
                        "version",
                        "0"));
        return secret(added);
    }

    private HttpResponse<String> act(String account, String action) {
        administrator.get(account);
        return administrator.post(account + action, Map.of());
    }

    private String secret(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).isEqualTo(302);
        Matcher shown = SECRET.matcher(administrator.get(path(redirect)).body());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private static String change(Visitor person, String present, String wished, String repeated) {
        return person.post("/account/password", Map.of("present", present, "wished", wished, "repeated", repeated))
                .body();
    }

    private static String path(HttpResponse<String> redirect) {
        return location(redirect).replaceFirst("^https?://[^/]+", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
