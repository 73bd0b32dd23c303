package se.tryggve.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Counts failed sign-ins and closes the door for a while when there are too many. */
@Service
@Transactional
public class SignInGate {

    private final SignInLedger ledger;
    private final AuditLog audit;
    private final Clock clock;

    SignInGate(SignInLedger ledger, AuditLog audit, Clock clock) {
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
    }

    /** When the door opens again for this name from this address; empty if it is open. */
    @Transactional(readOnly = true)
    public Optional<Instant> closedUntil(String username, String address) {
        Stream<Optional<Instant>> closings = ledger.knows(username, address)
                ? Stream.of(ledger.closedUntil(username, address))
                : Stream.of(
                        ledger.closedUntil(username, address), ledger.closedUntil(username, SignInLedger.STRANGERS));
        Instant now = Instant.now(clock);
        return closings.flatMap(Optional::stream).filter(now::isBefore).max(Instant::compareTo);
    }

    /** Counts a wrong password for this name from this address. */
    public void failed(String username, String address, boolean exists) {
        audit.record(AuditEvent.onIdentity("signIn.failed").to(facts(username, address, exists)));
        int failures = ledger.countFailure(username, address, forgotten(), Instant.now(clock));
        close(username, address, ClosingRule.atOneAddress(failures), exists);
        if (!ledger.knows(username, address)) {
            int strange = ledger.countFailure(username, SignInLedger.STRANGERS, forgotten(), Instant.now(clock));
            close(username, SignInLedger.STRANGERS, ClosingRule.atStrangeAddresses(strange), exists);
        }
    }

    void succeeded(String username, String address) {
        boolean known = ledger.knows(username, address);
        ledger.forgive(username, address);
        if (!known) {
            ledger.forgive(username, SignInLedger.STRANGERS);
        }
        ledger.remember(username, address, Instant.now(clock));
    }

    /** Opens the door again for a user, from everywhere. */
    public void unlock(String username) {
        ledger.forgiveAll(username);
        audit.record(AuditEvent.onIdentity("user.unlocked").to(Map.of("username", username)));
    }

    /** Forgets old failures and the addresses that a person has not used for long. */
    @Scheduled(cron = "0 20 3 * * *")
    void forget() {
        ledger.forgetBefore(forgotten());
    }

    private void close(String username, String address, Duration closing, boolean exists) {
        if (!closing.isZero()) {
            ledger.close(username, address, Instant.now(clock).plus(closing));
            audit.record(AuditEvent.onIdentity("signIn.closed").to(facts(username, address, exists)));
        }
    }

    private Instant forgotten() {
        return Instant.now(clock).minus(ClosingRule.MEMORY);
    }

    /** A name that does not exist may be a password typed into the wrong field, so it is not written down. */
    private static Map<String, ?> facts(String username, String address, boolean exists) {
        return Map.of("username", exists ? username : "(unknown)", "address", address);
    }
}
