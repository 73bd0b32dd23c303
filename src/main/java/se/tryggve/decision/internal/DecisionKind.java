package se.tryggve.decision.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.measure.Outcome;

/** What a decision decides; the model says it in the variable {@code matter}, which the table of decision rights reads too. */
enum DecisionKind {
    /** The municipality decides to apply to another authority. */
    APPLY("apply", Set.of("application"), false),
    /** Another authority decides what the municipality may do. */
    PERMIT("permit", Set.of("cameraPermit", "guardPermit"), true),
    /** The municipality decides what it will do itself. */
    MEASURE("measure", Set.of("cameraSurveillance"), true),
    /** A demand that the case be decided is refused in a decision of its own (förvaltningslagen 12 §). */
    DELAY_DEMAND("delayDemand", Outcome.REFUSED),
    /** An appeal that came too late is not tried (45 §). */
    LATE_APPEAL("lateAppeal", Outcome.DISMISSED),
    /** An obvious clerical error in a decision is corrected (36 §). */
    CORRECTION("correction", Outcome.GRANTED),
    /** A permit is taken back, for what the process has chosen, or not taken back after all (lag 2023:421, 8 §). */
    REVOCATION("revocation", Outcome.GRANTED, Outcome.WRITTEN_OFF),
    /** A county board decides in its supervision of a security company (lag 1974:191, 11–13 a §§). */
    SUPERVISION("supervision", Outcome.GRANTED, Outcome.WRITTEN_OFF),
    /** Documents are not disclosed, or not whole (tryckfrihetsförordningen 2 kap. 19 §). */
    DISCLOSURE_REFUSAL("disclosureRefusal", Outcome.REFUSED),
    /** An appeal against such a refusal came too late (förvaltningslagen 45 §). */
    LATE_DISCLOSURE_APPEAL("lateDisclosureAppeal", Outcome.DISMISSED),
    /** Whether surveillance may go on without informing of it (kamerabevakningslagen 17–20 §§). */
    INFORMATION_EXEMPTION(
            "informationExemption",
            Outcome.GRANTED,
            Outcome.PARTLY_GRANTED,
            Outcome.REFUSED,
            Outcome.DISMISSED,
            Outcome.WRITTEN_OFF);

    private static final String MATTER = "matter";

    private final String code;
    private final Set<String> matters;
    private final boolean rules;
    private final List<Outcome> inWords;

    DecisionKind(String code, Set<String> matters, boolean rules) {
        this.code = code;
        this.matters = matters;
        this.rules = rules;
        this.inWords = List.of();
    }

    DecisionKind(String code, Outcome... inWords) {
        this.code = code;
        this.matters = Set.of(code);
        this.rules = false;
        this.inWords = List.of(inWords);
    }

    String code() {
        return code;
    }

    /** Whether it settles what happens with each camera or area. */
    boolean rulesObjects() {
        return rules;
    }

    /** Whether such a decision is this kind of authority's to make. */
    boolean isFor(AuthorityKind authority) {
        boolean municipal = authority == AuthorityKind.MUNICIPALITY;
        return switch (this) {
            case APPLY, MEASURE -> municipal;
            case DISCLOSURE_REFUSAL, LATE_DISCLOSURE_APPEAL -> true;
            default -> !municipal;
        };
    }

    /** Whether it is a special decision, which says something in words and settles no object. */
    boolean isInWords() {
        return !inWords.isEmpty();
    }

    /** Whether a permit stands on it: given by it, or kept by the court that tried its revocation. */
    boolean settlesPermit() {
        return this == PERMIT || this == REVOCATION;
    }

    /** Whether the case goes on from it: it settles what may be used, or takes that back. */
    boolean movesCase() {
        return rules || this == REVOCATION;
    }

    /** Whether it can be tried anew by who made it, as it has outcomes to choose from (förvaltningslagen 37–38 §§). */
    boolean isReconsiderable() {
        return this == PERMIT || this == INFORMATION_EXEMPTION;
    }

    /** Whether a court can send it back to be tried anew, as the model knows what is then tried. */
    boolean isRemittable() {
        return !isInWords() || this == INFORMATION_EXEMPTION;
    }

    /** Whether it answers somebody outside the case, whom only the authority itself can reach. */
    boolean isForOutsider() {
        return this == DISCLOSURE_REFUSAL || this == LATE_DISCLOSURE_APPEAL;
    }

    /** What a special decision may come to; empty for one that settles objects. */
    List<Outcome> outcomes() {
        return inWords;
    }

    /**
     * The kind of decision that the model asks for.
     *
     * @throws UnknownMatterException when the process says no matter, or one that nobody decides
     */
    static DecisionKind asked(Map<String, Object> variables) {
        return of(variables).orElseThrow(() -> new UnknownMatterException(variables.get(MATTER)));
    }

    /** The kind of decision that the process says, if it says one. */
    static Optional<DecisionKind> of(Map<String, Object> variables) {
        Object matter = variables.get(MATTER);
        return Stream.of(values())
                .filter(kind -> matter != null && kind.matters.contains(matter.toString()))
                .findFirst();
    }
}
