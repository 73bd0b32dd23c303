package se.tryggve.decision.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tryggve.measure.Ruling;

/**
 * A decision as a page shows it.
 *
 * @param stage {@code drafted}, {@code returned} or {@code made}
 * @param rapporteur name of whoever drafted
 * @param returnedBy name; null unless returned
 * @param returnReason null unless returned
 * @param draft what the draft proposes; null when made
 * @param text null until made
 * @param tone how the outcome is marked beside its word
 * @param objects what is decided or proposed, object by object
 * @param sha256 null until made
 */
public record DecisionView(
        UUID id,
        UUID caseId,
        String stage,
        String rapporteur,
        Instant draftedAt,
        String returnedBy,
        String returnReason,
        DraftView draft,
        DecisionText text,
        String tone,
        List<ObjectView> objects,
        String sha256) {

    /**
     * What a draft proposes.
     *
     * @param rulesObjects whether it settles what happens with each object
     * @param sentence message key of what the decision will say in a sentence
     * @param statement what it decides in words; null if it is about the objects
     */
    public record DraftView(boolean rulesObjects, String sentence, String statement, Reasons reasons) {}

    /** Whether it settles, or would settle, what happens with each object. */
    public boolean rulesObjects() {
        return text == null ? draft.rulesObjects() : text.rulesObjects();
    }

    /**
     * One object.
     *
     * @param outcome in words
     * @param soundAndStorage in words; null where the decision says nothing of them
     * @param validity in words; null if no limit is set
     */
    public record ObjectView(
            String label,
            String place,
            String outcome,
            String tone,
            Ruling ruling,
            String soundAndStorage,
            String validity,
            List<String> difference,
            List<WindowView> windows) {}

    /**
     * One asked window and what is granted of it.
     *
     * @param granted null when nothing of it is granted
     */
    public record WindowView(String asked, String granted) {}
}
