package se.tryggve.identity.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A password or token that the next page shows, once.
 *
 * @param kind what it is, as its messages are named
 */
record Secret(String kind, String value) {

    private static final String PASSWORD = "password";
    private static final String TOKEN = "token";
    private static final Pattern WRITTEN = Pattern.compile("(" + PASSWORD + "|" + TOKEN + ")\\.([\\w-]{1,200})");

    static Secret password(String value) {
        return new Secret(PASSWORD, value);
    }

    static Secret token(String value) {
        return new Secret(TOKEN, value);
    }

    /** Reads what {@link #written} wrote; empty for anything else. */
    static Optional<Secret> read(String written) {
        return WRITTEN.matcher(written)
                .results()
                .filter(found -> found.group().equals(written))
                .map(found -> new Secret(found.group(1), found.group(2)))
                .findFirst();
    }

    String written() {
        return kind + "." + value;
    }

    @Override
    public String toString() {
        return kind;
    }
}
