package se.tryggve.web;

import org.springframework.http.HttpStatus;

/** The kinds of failure that a person can do something about; message keys {@code web.failure.<code>.*}. */
enum Failure {
    REQUEST,
    FORBIDDEN,
    EXPIRED,
    MISSING,
    METHOD,
    TOO_LARGE,
    /** The place where files are kept does not answer. */
    UNAVAILABLE,
    /** A file is missing where it should be kept, or is another. */
    DAMAGED,
    OURS;

    static Failure of(HttpStatus status, boolean csrf) {
        if (csrf) {
            return EXPIRED;
        }
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> FORBIDDEN;
            case NOT_FOUND, GONE -> MISSING;
            case METHOD_NOT_ALLOWED -> METHOD;
            case CONTENT_TOO_LARGE -> TOO_LARGE;
            case SERVICE_UNAVAILABLE -> UNAVAILABLE;
            case BAD_GATEWAY -> DAMAGED;
            default -> status.is4xxClientError() ? REQUEST : OURS;
        };
    }

    /** Part of the message keys. */
    String code() {
        String lower = name().toLowerCase(java.util.Locale.ROOT);
        return lower.equals("too_large") ? "tooLarge" : lower;
    }
}
