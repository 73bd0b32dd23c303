package se.tryggve.identity.signin;

import java.util.Locale;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What somebody typed, and from where. */
record Credential(String username, String password, String address) {

    private static final int LONGEST_USERNAME = 100;
    private static final int LONGEST_PASSWORD = 1_000;

    static Credential of(Authentication typed) {
        String name = typed.getName() == null ? "" : typed.getName();
        String password =
                typed.getCredentials() == null ? "" : typed.getCredentials().toString();
        String address = typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        return new Credential(cut(typed(name), LONGEST_USERNAME), cut(password, LONGEST_PASSWORD), address);
    }

    /** No user name has control characters, and the database takes no NUL. */
    private static String typed(String name) {
        return name.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Credential of " + address;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
