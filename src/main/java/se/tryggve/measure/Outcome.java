package se.tryggve.measure;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What was decided about one object, or about all objects of a decision together. */
public enum Outcome {
    GRANTED("granted"),
    PARTLY_GRANTED("partlyGranted"),
    REFUSED("refused"),
    DISMISSED("dismissed"),
    WRITTEN_OFF("writtenOff");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The word used in forms, gateways and message keys. */
    public String code() {
        return code;
    }

    /** Whether anything at all may be used after this outcome. */
    public boolean allowsSomething() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }

    /** How pages mark the outcome, beside its word: a tone of the style sheet. */
    public String tone() {
        return switch (this) {
            case GRANTED -> "done";
            case PARTLY_GRANTED -> "note";
            case REFUSED -> "warning";
            case DISMISSED, WRITTEN_OFF -> "quiet";
        };
    }

    /** The outcome that a form calls by this word; empty when it calls none so. */
    public static Optional<Outcome> ofCode(String code) {
        return Stream.of(values()).filter(outcome -> outcome.code.equals(code)).findFirst();
    }

    /**
     * The outcome of a whole decision: the shared one when all objects share it; partly granted when something is granted
     * and something is not; otherwise the weightiest no (refused before dismissed before written off).
     *
     * @throws IllegalArgumentException when there is nothing to sum up
     */
    public static Outcome together(Collection<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("A decision without objects has no outcome");
        }
        Set<Outcome> distinct = EnumSet.copyOf(outcomes);
        boolean mixed = distinct.size() > 1;
        boolean something = distinct.stream().anyMatch(Outcome::allowsSomething);
        return mixed && something ? PARTLY_GRANTED : distinct.iterator().next();
    }
}
