package se.tryggve.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditLog;

class SignInGateTest extends TryggveTest {

    private static final String OFFICER = "registrator.danderyd";
    private static final String DESK = "192.0.2.10";

    @Autowired
    private SignInLedger ledger;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TransactionTemplate transaction;

    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    @BeforeEach
    void openDoor() {
        transaction.executeWithoutResult(status -> gate().unlock(OFFICER));
    }

    @Test
    void fourFailuresAreForgivenAndTheFifthClosesForHalfAMinute() {
        fail(OFFICER, DESK, 4);
        assertThat(closed(OFFICER, DESK)).isZero();

        fail(OFFICER, DESK, 1);

        assertThat(closed(OFFICER, DESK)).isEqualTo(Duration.ofSeconds(30));
        now = now.plusSeconds(31);
        assertThat(closed(OFFICER, DESK)).isZero();
    }

    @Test
    void theDelayDoublesUpToAnHourAndFiftyFailuresCloseForADay() {
        fail(OFFICER, DESK, 6);
        assertThat(closed(OFFICER, DESK)).isEqualTo(Duration.ofMinutes(1));
        fail(OFFICER, DESK, 1);
        assertThat(closed(OFFICER, DESK)).isEqualTo(Duration.ofMinutes(2));
        fail(OFFICER, DESK, 13);
        assertThat(closed(OFFICER, DESK)).isEqualTo(Duration.ofHours(1));

        fail(OFFICER, DESK, 30);

        assertThat(closed(OFFICER, DESK)).isEqualTo(Duration.ofHours(24));
    }

    @Test
    void aSuccessEndsTheCount() {
        fail(OFFICER, DESK, 4);
        transaction.executeWithoutResult(status -> gate().succeeded(OFFICER, DESK));
        fail(OFFICER, DESK, 4);

        assertThat(closed(OFFICER, DESK)).isZero();
    }

    @Test
    void strangersFromManyAddressesCloseTheDoorForStrangersButNotForTheOfficersOwnDesk() {
        transaction.executeWithoutResult(status -> gate().succeeded(OFFICER, DESK));
        for (int address = 1; address <= 80; address++) {
            fail(OFFICER, "198.51.100." + address, 1);
        }

        assertThat(closed(OFFICER, "203.0.113.7")).isEqualTo(Duration.ofHours(24));
        assertThat(closed(OFFICER, DESK)).isZero();
    }

    @Test
    void aNameThatDoesNotExistIsTreatedLikeOneThatDoes() {
        String nobody = "nobody." + UUID.randomUUID();
        fail(nobody, DESK, 5);

        assertThat(closed(nobody, DESK)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void failuresOfYesterdayAreForgotten() {
        fail(OFFICER, DESK, 4);
        now = now.plus(Duration.ofHours(25));
        fail(OFFICER, DESK, 4);

        assertThat(closed(OFFICER, DESK)).isZero();
    }

    private void fail(String username, String address, int times) {
        transaction.executeWithoutResult(status -> {
            for (int time = 0; time < times; time++) {
                gate().failed(username, address, username.equals(OFFICER));
            }
        });
    }

    private Duration closed(String username, String address) {
        Optional<Instant> until = gate().closedUntil(username, address);
        return until.map(opens -> Duration.between(now, opens)).orElse(Duration.ZERO);
    }

    private SignInGate gate() {
        return new SignInGate(ledger, audit, Clock.fixed(now, ZoneOffset.UTC));
    }
}
