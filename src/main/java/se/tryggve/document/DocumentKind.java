package se.tryggve.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a document is in the register; names on screen: message key {@code document.kind.<name>}. */
public enum DocumentKind {
    /** An application as handed in. */
    APPLICATION(true),
    /** A letter, also by e-mail. */
    LETTER(true),
    /** An answer to a referral, or the opinion or advice of somebody who was asked. */
    OPINION(true),
    /** Investigation, assessment and other notes that a step of the model produced. */
    REPORT(true),
    /** A map, a drawing or a picture. */
    DRAWING(true),
    /** Minutes of a meeting or a negotiation. */
    MINUTES(true),
    /** Somebody's right to speak for a party (FL 14–15 §§). */
    POWER_OF_ATTORNEY(true),
    /** Another uploaded file. */
    ATTACHMENT(true),
    /** A question to another authority (remiss, FL 26 §). */
    REFERRAL(false),
    /** A decision as made (FL 31 §). */
    DECISION(false),
    /** What an officer has noted down (tjänsteanteckning, FL 27 §). */
    FILE_NOTE(false);

    private final boolean uploaded;

    DocumentKind(boolean uploaded) {
        this.uploaded = uploaded;
    }

    /** The kinds that a file may be uploaded as; the others come from their own work. */
    public static List<DocumentKind> uploads() {
        return Arrays.stream(values()).filter(kind -> kind.uploaded).toList();
    }

    /** The kind of an upload with this name; empty if there is none. */
    public static Optional<DocumentKind> upload(String name) {
        return uploads().stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    /**
     * What the submitted form of a step becomes.
     *
     * @param marks what the step is to the law, as its model says; empty for most
     * @param recorder the recorder that the step names; null for a step without one
     */
    public static DocumentKind ofStep(String marks, String recorder) {
        if (marks.equals("application")) {
            return APPLICATION;
        }
        return switch (recorder == null ? "" : recorder) {
            case "dispatch", "hearing", "appealWritten" -> REFERRAL;
            case "opinion", "hearingComments" -> OPINION;
            default -> REPORT;
        };
    }
}
