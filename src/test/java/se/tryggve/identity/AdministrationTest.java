package se.tryggve.identity;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;

class AdministrationTest extends AdministrationScene {

    private static final String SERVICES = "/administration/service-accounts";
    private static final String ORGANISATION = "/administration/organisation";

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Directory directory;

    @Test
    void aDisabledPersonIsOutAtOnceAndCanBeLetInAgain() {
        Visitor person = new Visitor(port).signedInAs(username, addPerson());
        assertThat(person.get("/account/password").statusCode()).isEqualTo(200);

        assertThat(act(user, "/disable").body()).contains("Skriv varför kontot stängs av");
        assertThat(person.get("/account/password").statusCode()).isEqualTo(200);
        administrator.post(user + "/disable", Map.of("reason", "Har slutat"));

        assertThat(trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 10))
                .anyMatch(entry -> entry.action().equals("user.disabled") && "Har slutat".equals(entry.reason()));
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

        HttpResponse<String> foreign = enter(username, "police.localArea");
        HttpResponse<String> taken = enter("jurist.danderyd", "municipality.caseOfficer");

        assertThat(foreign.body()).contains("Välj minst en roll", "value=\"" + username + "\"", "value=\"Ö\"");
        assertThat(taken.body()).contains("är upptaget");
    }

    @Test
    void administratorsCannotShutThemselvesOut() {
        administrator.get(USERS);
        assertThat(administrator
                        .post(USERS + "/administrator.danderyd/disable", Map.of("reason", "Slutar"))
                        .body())
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
        enterAuthorityWithUnit(id);
        Map<String, String> row = Map.ofEntries(
                entry("competenceRole", "municipality.caseOfficer"),
                entry("municipality", id),
                entry("competenceUnit", id + "-a"),
                entry("validFrom", "2026-01-01"));

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

    @Test
    void aUnitCanBeRenamed() {
        String id = "k" + UUID.randomUUID().toString().substring(0, 8);
        enterAuthorityWithUnit(id);
        administrator.get(ORGANISATION);
        administrator.get(ORGANISATION);
        Map<String, String> renamed = Map.of("renamedUnit", id + "-a", "newName", "Trygghetsenheten " + id);

        assertThat(administrator.post(ORGANISATION + "/units/name", renamed).statusCode())
                .isEqualTo(302);

        assertThat(administrator.get(ORGANISATION).body()).contains("Enheten heter nu Trygghetsenheten " + id);
        assertThat(trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 10))
                .anyMatch(entry -> entry.action().equals("unit.renamed")
                        && "Enhet".equals(entry.before().get("name")));
        HttpResponse<String> nowhere =
                administrator.post(ORGANISATION + "/units/name", Map.of("renamedUnit", "none", "newName", "X"));
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("Välj en enhet som finns");
    }

    @Test
    void anAuthorityHasOneNumberAndNoOtherHasTheSame() {
        String id = "k" + UUID.randomUUID().toString().substring(0, 8);
        enterAuthorityWithUnit(id);
        administrator.get(ORGANISATION);
        administrator.get(ORGANISATION);

        HttpResponse<String> taken = number(id, "212000-0126");
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body()).contains("En annan myndighet har redan det numret");
        assertThat(number(id, "2120000126").body()).contains("tio siffror och bindestreck");
        String free = "%06d-0000".formatted(Math.floorMod(id.hashCode(), 1_000_000));
        assertThat(number(id, free).statusCode()).isEqualTo(302);
        assertThat(administrator.get(ORGANISATION).body()).contains("Organisationsnumret " + free + " är sparat");
    }

    private HttpResponse<String> number(String authority, String number) {
        return administrator.post(
                ORGANISATION + "/authorities/number", Map.of("numberedAuthority", authority, "newNumber", number));
    }

    private HttpResponse<String> enter(String user, String role) {
        return administrator.post(
                USERS,
                Map.ofEntries(
                        entry("username", user),
                        entry("name", "Ö"),
                        entry("unit", "danderyd-sakerhet"),
                        entry("roles", role),
                        entry("version", "0")));
    }

    private void enterAuthorityWithUnit(String id) {
        administrator.get(ORGANISATION);
        administrator.post(
                ORGANISATION + "/authorities",
                Map.of("authorityId", id, "authorityName", "Kommun " + id, "authorityKind", "municipality"));
        administrator.post(
                ORGANISATION + "/units",
                Map.ofEntries(
                        entry("unitAuthority", id),
                        entry("unitId", id + "-a"),
                        entry("unitName", "Enhet"),
                        entry("unitRoles", "municipality.caseOfficer")));
    }
}
