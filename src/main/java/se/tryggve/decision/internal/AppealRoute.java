package se.tryggve.decision.internal;

import se.tryggve.identity.AuthorityKind;

/** How a decision is appealed (domain brief, 4.1–4.3); the words are messages {@code decision.appeal.<code>}. */
enum AppealRoute {
    /** Laglighetsprövning, kommunallagen 13 kap. */
    LEGALITY_REVIEW("legalityReview"),
    /** Allmän förvaltningsdomstol, förvaltningslagen 40–44 §§. */
    ADMINISTRATIVE_COURT("administrativeCourt");

    private final String code;

    AppealRoute(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static AppealRoute of(AuthorityKind authority) {
        return authority == AuthorityKind.MUNICIPALITY ? LEGALITY_REVIEW : ADMINISTRATIVE_COURT;
    }
}
