package se.tryggve.deadline.internal;

import se.tryggve.document.DocumentId;

/**
 * Why a clock stands still.
 *
 * @param code {@link #SUPPLEMENT} or {@link #OTHER}; {@code deadline.cause.<code>} says the first in words
 * @param words what the officer wrote; null for a cause that the model gives
 * @param document the document that shows it; null if none does
 */
record Cause(String code, String words, DocumentId document) {

    /** The applicant has been asked for more. */
    static final String SUPPLEMENT = "supplement";
    /** What an officer wrote. */
    static final String OTHER = "other";

    static Cause supplement(DocumentId request) {
        return new Cause(SUPPLEMENT, null, request);
    }

    static Cause written(String words, DocumentId document) {
        return new Cause(OTHER, words, document);
    }
}
