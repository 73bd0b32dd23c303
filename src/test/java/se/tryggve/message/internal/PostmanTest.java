package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** Letters leave once, in spite of servers that are away, drop what they took or refuse it, and of a second node. */
class PostmanTest extends TryggveTest {

    private static final int PORT = freePort();

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OutboxRoom room;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "localhost", "smtp"));
    private final SetClock clock = new SetClock(Instant.parse("2027-03-01T08:00:00Z"));

    @BeforeEach
    void nothingElseWaits() {
        jdbc.update(
                "update message_mail set state = 'WITHDRAWN', ended_at = now() where state in ('QUEUED', 'PARKED')");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        jdbc.update(
                "update message_mail set state = 'WITHDRAWN', ended_at = now() where state in ('QUEUED', 'PARKED')");
    }

    @Test
    void aLetterIsSentOnceInPlainTextUnderItsOwnId() throws Exception {
        UUID letter = put("en.person@example.se");

        postman().send();
        postman().send();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getMessageID()).contains(letter.toString());
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received[0].getSubject()).isEqualTo("Tryggve: ny uppgift i ärende KS 2027/1");
        assertThat(received[0].getContentType()).startsWith("text/plain");
        assertThat(received[0].getContent().toString()).contains("Å, ä och ö");
        assertThat(state(letter)).isEqualTo("SENT");
    }

    @Test
    void oneEventGivesOneLetterToOnePerson() {
        assertThat(put("event", "en@example.se")).isNotNull();
        assertThat(put("event", "en@example.se")).isNull();
        assertThat(put("event", "annan@example.se")).isNotNull();
    }

    @Test
    void aServerThatIsAwayForAWhileLosesNothingAndIsAskedByOneLetterAtATime() {
        List<UUID> letters = IntStream.range(0, 5)
                .mapToObj(n -> put("p" + n + "@example.se"))
                .toList();
        server.stop();
        Postman postman = postman();

        postman.send();
        assertThat(faults()).as("one letter tells why nothing leaves").isEqualTo(1);
        clock.forward(Duration.ofSeconds(5));
        postman.send();
        assertThat(faults()).as("nothing is asked while the circuit is open").isEqualTo(1);
        assertThat(jdbc.queryForObject("select sum(tries) from message_mail where state = 'QUEUED'", Integer.class))
                .as("a server that is away is no fault of the letters'")
                .isZero();

        server.start();
        clock.forward(Duration.ofMinutes(1));
        postman.send();
        postman.send();

        assertThat(letters).extracting(this::state).containsOnly("SENT");
        assertThat(server.getReceivedMessages()).hasSize(5);
    }

    @Test
    void whatAServerTookAndThenDroppedIsRecognisedWhenItComesAgain() throws Exception {
        UUID letter = put("tappad@example.se");
        server.stop();
        try (DroppingServer dropping = new DroppingServer(PORT)) {
            postman().send();
            assertThat(dropping.taken()).hasSize(1).allMatch(text -> text.contains(letter.toString()));
        }
        assertThat(state(letter)).isEqualTo("QUEUED");

        server.start();
        clock.forward(Duration.ofHours(1));
        postman().send();

        assertThat(server.getReceivedMessages())
                .singleElement()
                .satisfies(message -> assertThat(message.getMessageID()).contains(letter.toString()));
    }

    @Test
    void aLetterThatTheServerRefusesIsParkedAtLastAndHoldsUpNobody() throws Exception {
        server.stop();
        try (RefusingServer refusing = new RefusingServer(PORT, "gift@example.se")) {
            UUID poison = put("gift@example.se");
            UUID sound = put("frisk@example.se");
            Postman postman = postman();
            for (int round = 0; round <= settings.retries().size(); round++) {
                postman.send();
                clock.forward(Duration.ofHours(7));
            }

            assertThat(state(sound)).isEqualTo("SENT");
            assertThat(state(poison)).isEqualTo("PARKED");
            assertThat(room.parked()).singleElement().satisfies(line -> {
                assertThat(line.tries()).isEqualTo(settings.retries().size() + 1);
                assertThat(line.fault()).contains("550");
            });
        }
    }

    @Test
    void whatHasWaitedTooLongIsNoNewsAnyMore() {
        UUID letter = put("gammal@example.se");
        clock.forward(settings.oldest().plusSeconds(1));

        postman().send();

        assertThat(state(letter)).isEqualTo("PARKED");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void twoNodesAtOnceSendEachLetterOnce() {
        IntStream.range(0, 40).forEach(n -> put("nod" + n + "@example.se"));

        CompletableFuture<Void> one = CompletableFuture.runAsync(postman()::send);
        CompletableFuture<Void> other = CompletableFuture.runAsync(postman()::send);
        CompletableFuture.allOf(one, other).join();

        assertThat(Arrays.stream(server.getReceivedMessages()).map(PostmanTest::receiver))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutAServerEveryLetterWaits() {
        UUID letter = put("vantar@example.se");

        new Postman(provider(null), outbox(), settings, transaction, clock).send();

        assertThat(state(letter)).isEqualTo("QUEUED");
    }

    private Postman postman() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(PORT);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        return new Postman(provider(sender), outbox(), settings, transaction, clock);
    }

    private static ObjectProvider<JavaMailSender> provider(JavaMailSender sender) {
        return new ObjectProvider<>() {
            @Override
            public JavaMailSender getIfAvailable() {
                return sender;
            }
        };
    }

    private OutboxTable outbox() {
        return new OutboxTable(database, settings, clock);
    }

    private UUID put(String address) {
        return put(UUID.randomUUID().toString(), address);
    }

    private UUID put(String event, String address) {
        UUID id = UUID.randomUUID();
        Recipient to =
                new Recipient(new UserId(address), new UnitId("danderyd-sakerhet"), new MailAddress(address), How.NOW);
        boolean put = outbox().put(id, event, to, "Tryggve: ny uppgift i ärende KS 2027/1", "Å, ä och ö\n");
        return put ? id : null;
    }

    private String state(UUID letter) {
        return jdbc.queryForObject("select state from message_mail where id = ?", String.class, letter);
    }

    private int faults() {
        return jdbc.queryForObject(
                "select count(*) from message_mail where state = 'QUEUED' and fault is not null", Integer.class);
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
