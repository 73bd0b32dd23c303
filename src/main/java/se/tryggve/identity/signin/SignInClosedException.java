package se.tryggve.identity.signin;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: sign-in under this name is closed from this address for a while, whether the name exists or not. */
public class SignInClosedException extends AuthenticationException {

    private final Instant until;

    SignInClosedException(Instant until) {
        super("Sign-in is closed until " + until);
        this.until = until;
    }

    /** When the next attempt is let through. */
    public Instant until() {
        return until;
    }
}
