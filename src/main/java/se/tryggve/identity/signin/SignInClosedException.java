package se.tryggve.identity.signin;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: sign-in is closed for a while, under this name or from this address, whether the name exists or not. */
public class SignInClosedException extends AuthenticationException {

    private final Instant until;
    private final String messageKey;

    private SignInClosedException(Instant until, String messageKey) {
        super("Sign-in is closed until " + until);
        this.until = until;
        this.messageKey = messageKey;
    }

    /** Too many under one name from this address. */
    static SignInClosedException forName(Instant until) {
        return new SignInClosedException(until, "identity.login.closed");
    }

    /** Too many from this address, under whatever names. */
    static SignInClosedException forAddress(Instant until) {
        return new SignInClosedException(until, "identity.login.addressClosed");
    }

    /** When the next attempt is let through. */
    public Instant until() {
        return until;
    }

    /** The sentence for people; its argument is the time of day when sign-in opens. */
    public String messageKey() {
        return messageKey;
    }
}
