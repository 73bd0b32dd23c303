package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.MailAddress;

/** A letter that holds a personal link is empty in the outbox as soon as nobody needs it there. */
class SecretLetterTest extends TryggveTest {

    @Autowired
    private OutboxTable outbox;

    @Autowired
    private OutboxRoom room;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void itIsEmptiedWhenItHasLeft() {
        UUID letter = put();

        transaction.executeWithoutResult(status -> outbox.sent(letter));

        assertThat(letter(letter)).containsEntry("state", "SENT").containsEntry("body", "");
    }

    @Test
    void itIsEmptiedWhenAnOperatorDropsIt() {
        UUID letter = put();

        assertThat(room.drop(letter, "Fel adress")).isTrue();

        assertThat(letter(letter)).containsEntry("state", "DROPPED").containsEntry("body", "");
    }

    @Test
    void itIsKeptWhileItMayBeTriedAgain() {
        UUID letter = put();

        transaction.executeWithoutResult(status -> outbox.parked(letter, "nej"));

        assertThat(letter(letter)).containsEntry("state", "PARKED").containsEntry("body", "länk");
        room.drop(letter, "Klart");
    }

    private UUID put() {
        UUID letter = UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.putSecret(
                letter, "secret:" + letter, "outside", new MailAddress("eva@example.se"), "En fråga", "länk"));
        return letter;
    }

    private Map<String, Object> letter(UUID letter) {
        return jdbc.queryForMap("select state, body from message_mail where id = ?", letter);
    }
}
