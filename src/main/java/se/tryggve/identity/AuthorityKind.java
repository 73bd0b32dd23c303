package se.tryggve.identity;

import java.util.Arrays;

/** The kinds of authority that take part in a case; names on screen: message key {@code identity.kind.<code>}. */
public enum AuthorityKind {
    MUNICIPALITY("municipality"),
    POLICE("police"),
    COUNTY_BOARD("countyBoard"),
    PRIVACY_AUTHORITY("privacyAuthority");

    private final String code;

    AuthorityKind(String code) {
        this.code = code;
    }

    /** The first half of a candidate group in the models. */
    public String code() {
        return code;
    }

    /**
     * The kind with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static AuthorityKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of authority has the code " + code));
    }
}
