package se.tryggve.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** Administrators see what has not left and why, have it tried again and drop it for a reason. */
class OutboxPageTest extends TryggveTest {

    private static final String PAGE = "/administration/messages";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("outbox")
    private HealthIndicator health;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        jdbc.update(
                "update message_mail set state = 'WITHDRAWN', ended_at = now() where state in ('QUEUED', 'PARKED')");
        administrator = new Visitor(port).signedInAs("administrator.danderyd");
    }

    @AfterEach
    void leaveNothingBehind() {
        jdbc.update(
                "update message_mail set state = 'WITHDRAWN', ended_at = now() where state in ('QUEUED', 'PARKED')");
    }

    @Test
    void anEmptyOutboxSaysWhatWouldStandThereAndThatNoServerIsSet() {
        assertThat(administrator.get(PAGE).body())
                .contains("Ingen e-postserver är inställd", "Inga brev ligger åt sidan", "Inga brev väntar");
    }

    @Test
    void chosenLettersAreTriedAgainAtTheAddressThatHoldsNow() {
        UUID one = letter("PARKED", "user:handlaggare.danderyd", "550 no such receiver");
        UUID other = letter("PARKED", "user:jurist.danderyd", "@message.fault.old");
        assertThat(administrator.get(PAGE).body())
                .contains("550 no such receiver", "inte är nytt längre", "fel@example.se");

        assertThat(administrator.post(PAGE + "/retry", Map.of()).statusCode()).isEqualTo(302);
        assertThat(administrator.get(PAGE).body()).contains("Välj först minst ett brev");
        administrator.post(PAGE + "/retry", Map.of("letter", one.toString()));

        assertThat(administrator.get(PAGE).body()).contains("Ett brev försöks igen");
        assertThat(jdbc.queryForMap("select state, tries, address from message_mail where id = ?", one))
                .containsEntry("state", "QUEUED")
                .containsEntry("tries", 0)
                .containsEntry("address", "handlaggare.danderyd@example.se");
        assertThat(state(other)).isEqualTo("PARKED");
        administrator.post(PAGE + "/retry", Map.of("all", "true"));
        assertThat(state(other)).isEqualTo("QUEUED");
    }

    @Test
    void aLetterIsDroppedForAReasonThatTheLogKeeps() {
        UUID letter = letter("QUEUED", "user:jurist.danderyd", null);
        administrator.get(PAGE);

        assertThat(administrator
                        .post(PAGE + "/" + letter + "/drop", Map.of("reason", " "))
                        .body())
                .contains("Skriv varför brevet inte ska skickas", "href=\"#reason-" + letter);
        administrator.post(PAGE + "/" + letter + "/drop", Map.of("reason", "Dubbelt"));
        assertThat(administrator.get(PAGE).body()).contains("Brevet skickas inte");
        administrator.post(PAGE + "/" + letter + "/drop", Map.of("reason", "Igen"));
        assertThat(administrator.get(PAGE).body()).contains("Brevet har redan skickats");

        assertThat(state(letter)).isEqualTo("DROPPED");
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where subject = 'system' and action = 'mail.dropped'"
                                + " order by position desc limit 1",
                        String.class))
                .isEqualTo("Dubbelt");
    }

    @Test
    void lettersThatLieAsideAreAWarningAndNoFailure() {
        assertThat(health.health().getDetails()).containsEntry("parked", 0L).containsEntry("warning", false);

        letter("PARKED", "user:jurist.danderyd", "550 no such receiver");

        assertThat(health.health().getDetails()).containsEntry("parked", 1L).containsEntry("warning", true);
        assertThat(administrator.get("/actuator/health").body()).contains("\"status\":\"UP\"");
    }

    private UUID letter(String state, String recipient, String fault) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "insert into message_mail (id, event, recipient, address, subject, body, state, tries, created_at, next_try,"
                        + " expires_at, ended_at, fault) values (?, ?, ?, 'fel@example.se', 'Tryggve: en frist närmar sig i"
                        + " ärende KS 2026/12', 'brev', ?, 3, now(), now(), now(), case when ? = 'PARKED' then now() end, ?)",
                id,
                id.toString(),
                recipient,
                state,
                state,
                fault);
        return id;
    }

    private String state(UUID letter) {
        return jdbc.queryForObject("select state from message_mail where id = ?", String.class, letter);
    }
}
