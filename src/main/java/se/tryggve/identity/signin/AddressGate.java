package se.tryggve.identity.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Keeps an address from trying passwords against many names (OWASP: credential stuffing, password spraying). Who has signed
 * in from the address before still comes in: behind it may sit a whole town hall, and {@link SignInGate} counts the name.
 */
@Component
class AddressGate {

    private final AddressLimit limit;
    private final SignInLedger ledger;
    private final SignInRecords records;
    private final Restraint restraint;

    AddressGate(AddressLimit limit, SignInLedger ledger, SignInRecords records, Clock clock) {
        this.limit = limit;
        this.ledger = ledger;
        this.records = records;
        this.restraint = new Restraint(clock);
    }

    /**
     * Lets an attempt through.
     *
     * @throws SignInClosedException when too many have failed at the address
     */
    Authentication pass(String username, String address, Supplier<Authentication> attempt) {
        Optional<Instant> closed = limit.take(address);
        if (closed.isPresent() && !ledger.knows(username, address)) {
            if (restraint.isDue(address)) {
                records.addressClosed(address);
            }
            throw SignInClosedException.forAddress(closed.get());
        }
        Authentication welcome = attempt.get();
        if (closed.isEmpty()) {
            limit.giveBack(address);
        }
        return welcome;
    }
}
