package se.tryggve.identity.internal;

import se.tryggve.identity.Officer;

/**
 * An officer with what sign-in needs to know.
 *
 * @param password the encoded password; null for a service account
 */
record Person(Officer officer, Kind kind, String password, boolean mustChangePassword, boolean active) {

    enum Kind {
        PERSON,
        SERVICE
    }

    boolean isService() {
        return kind == Kind.SERVICE;
    }
}
