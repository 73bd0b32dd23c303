package se.tryggve.identity.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.UserId;

/** Where administrators give tokens to service accounts and take them back. */
@Service
@Transactional
public class TokenOffice {

    private static final int LONGEST_DAYS = 365;

    private final People people;
    private final ServiceTokens tokens;
    private final AuditLog audit;
    private final Clock clock;

    TokenOffice(People people, ServiceTokens tokens, AuditLog audit, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** The account's tokens, newest first. */
    @Transactional(readOnly = true)
    public List<ServiceToken> of(UserId account) {
        return tokens.of(account);
    }

    /**
     * Makes a token.
     *
     * @param days how long it is valid, 1 to 365
     * @return the token, to be handed over; it is kept nowhere
     * @throws RefusedAccountException when the time is out of bounds or the account is not a service
     */
    public String issue(UserId account, int days) {
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RefusedAccountException("days", "identity.token.badDays", LONGEST_DAYS);
        }
        if (people.find(account).filter(Person::isService).isEmpty()) {
            throw new RefusedAccountException("days", "identity.token.notService");
        }
        String token = Secrets.token();
        UUID id = UUID.randomUUID();
        Instant expires = Instant.now(clock).plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
        tokens.add(id, account, Sha256.of(token), expires);
        audit.record(AuditEvent.onIdentity("token.issued")
                .to(Map.of("username", account.value(), "token", id, "expires", expires)));
        return token;
    }

    /** Takes a token back; it opens nothing from now on. */
    public void revoke(UserId account, UUID token) {
        if (tokens.revoke(account, token)) {
            audit.record(
                    AuditEvent.onIdentity("token.revoked").to(Map.of("username", account.value(), "token", token)));
        }
    }
}
