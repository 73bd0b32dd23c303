package se.tryggve.document;

/** What a document is in the register; names on screen: message key {@code document.kind.<name>}. */
public enum DocumentKind {
    /** An application as handed in. */
    APPLICATION,
    /** Investigation, assessment and other notes that a step of the model produced. */
    REPORT,
    /** A question to another authority (remiss, FL 26 §). */
    REFERRAL,
    /** An answer to a referral, or the opinion or advice of somebody who was asked. */
    OPINION,
    /** A decision as made (FL 31 §). */
    DECISION,
    /** An uploaded file. */
    ATTACHMENT;

    /** What the submitted form of a step becomes, by the recorder that the step names; null for a step without one. */
    public static DocumentKind recordedBy(String recorder) {
        return switch (recorder == null ? "" : recorder) {
            case "dispatch" -> REFERRAL;
            case "opinion" -> OPINION;
            default -> REPORT;
        };
    }
}
