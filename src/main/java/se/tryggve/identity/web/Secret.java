package se.tryggve.identity.web;

import java.io.Serializable;

/** A password or token that the next page shows, once. */
record Secret(String titleKey, String helpKey, String value) implements Serializable {

    static final String ATTRIBUTE = "secret";

    static Secret password(String value) {
        return new Secret("identity.secret.password", "identity.secret.passwordHelp", value);
    }

    static Secret token(String value) {
        return new Secret("identity.secret.token", "identity.secret.tokenHelp", value);
    }

    @Override
    public String toString() {
        return titleKey;
    }
}
