package se.tryggve.decision.internal;

/** How a made decision is appealed, as the table {@code appealInstructions} names it in the decision itself. */
enum AppealRoute {
    /** Laglighetsprövning, kommunallagen 13 kap. */
    LEGALITY_REVIEW("legalityReview"),
    /** Allmän förvaltningsdomstol, förvaltningslagen 40–44 §§. */
    ADMINISTRATIVE_COURT("administrativeCourt"),
    /** Kammarrätten, for who was refused a document: tryckfrihetsförordningen 2 kap. 19 §. */
    ADMINISTRATIVE_COURT_OF_APPEAL("administrativeCourtOfAppeal");

    private final String code;

    AppealRoute(String code) {
        this.code = code;
    }

    /** Whether the decision says that it is appealed in this way. */
    boolean isThatOf(DecisionRow made) {
        return code.equals(made.text().appealRoute());
    }
}
