package se.tryggve.deadline.internal;

import java.util.Locale;

/** What a deadline binds by; names on screen: message key {@code deadline.basis.<code>}. */
enum Basis {
    /** A statute gives the time. */
    LAW,
    /** The authorities have agreed on it, or one has set it for the other. */
    AGREEMENT,
    /** Custom: the authority has chosen it and may choose another. */
    PRACTICE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Basis ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
