package se.tryggve.identity;

import java.util.List;

/** Names that the sign-in page offers to try; there are some only where nothing is real. */
@FunctionalInterface
public interface SignInHints {

    /** A user name with the password that opens it, to be shown to everybody. */
    record Hint(String username, String name, String password) {}

    /** The names to offer, in the order to show them. */
    List<Hint> usernames();
}
