package se.tryggve.identity.signin;

import java.io.Serializable;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** All that a session remembers of a person: rights are read anew at every request. */
record SignedIn(String username, Instant since) implements Principal, Serializable {

    /** Somebody whose session begins now. */
    static Authentication now(String username, Clock clock) {
        SignedIn person = new SignedIn(username, Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        return UsernamePasswordAuthenticationToken.authenticated(person, "", List.of());
    }

    @Override
    public String getName() {
        return username;
    }
}
