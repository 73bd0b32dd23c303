package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;

class PasswordChangeTest extends AdministrationScene {

    private static final String OWN = "en mening som bara jag vet";

    @Autowired
    private AuditTrail trail;

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
    void whoSitsAtAnOpenSessionCannotGuessThePasswordWithoutEnd() {
        String initial = addPerson();
        Visitor person = new Visitor(port).signedInAs(username, initial);
        person.get("/account/password");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(change(person, "fel", OWN, OWN)).contains("nuvarande lösenordet stämmer inte");
        }

        assertThat(change(person, initial, OWN, OWN)).contains("för många gånger");
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

    private static String change(Visitor person, String present, String wished, String repeated) {
        return person.post("/account/password", Map.of("present", present, "wished", wished, "repeated", repeated))
                .body();
    }
}
