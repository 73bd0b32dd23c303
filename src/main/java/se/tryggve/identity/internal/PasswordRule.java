package se.tryggve.identity.internal;

import java.util.Locale;
import java.util.Optional;

/** Which passwords are good enough (ASVS 5.0, 6.2): length counts, composition does not. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 5;

    private PasswordRule() {}

    /** The key of the sentence that says what is wrong with a wished password; empty if it is good. */
    static Optional<String> fault(String wished, String username) {
        if (wished.codePointCount(0, wished.length()) < SHORTEST) {
            return Optional.of("identity.password.tooShort");
        }
        if (wished.codePointCount(0, wished.length()) > LONGEST) {
            return Optional.of("identity.password.tooLong");
        }
        if (wished.toLowerCase(Locale.ROOT).contains(username)) {
            return Optional.of("identity.password.isUsername");
        }
        if (wished.codePoints().distinct().count() < FEWEST_CHARACTERS) {
            return Optional.of("identity.password.monotonous");
        }
        return Optional.empty();
    }
}
