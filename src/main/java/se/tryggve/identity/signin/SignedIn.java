package se.tryggve.identity.signin;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/** All that a session remembers of a person: rights are read anew at every request. */
record SignedIn(String username, Instant since) implements Principal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
