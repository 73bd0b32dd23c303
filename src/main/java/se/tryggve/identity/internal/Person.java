package se.tryggve.identity.internal;

import java.time.Instant;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;

/**
 * An officer with what sign-in needs to know.
 *
 * @param password the encoded password; null for a service account
 * @param sessionsValidFrom sessions begun before this have ended
 * @param email where the person is written to; null if nobody has given an address
 * @param version counts the changes, so that a stale form is noticed
 */
public record Person(
        Officer officer,
        Kind kind,
        String password,
        boolean mustChangePassword,
        boolean active,
        Instant sessionsValidFrom,
        MailAddress email,
        int version) {

    /** People sign in with a password, services with a token. */
    public enum Kind {
        PERSON,
        SERVICE
    }

    /** Whether this is a program and not a human being. */
    public boolean isService() {
        return kind == Kind.SERVICE;
    }

    @Override
    public String toString() {
        return officer.id().value();
    }
}
