package se.tryggve.decision.internal;

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
    /** A permit is taken back, for what the process has chosen (lag 2023:421, 8 §). */
    REVOCATION("revocation", Outcome.GRANTED),
    /** A county board decides in its supervision of a security company (lag 1974:191, 11–13 a §§). */
    SUPERVISION("supervision", Outcome.GRANTED);

    private static final String MATTER = "matter";

    private final String code;
    private final Set<String> matters;
    private final boolean rules;
    private final Outcome only;

    DecisionKind(String code, Set<String> matters, boolean rules) {
        this.code = code;
        this.matters = matters;
        this.rules = rules;
        this.only = null;
    }

    DecisionKind(String code, Outcome only) {
        this.code = code;
        this.matters = Set.of(code);
        this.rules = false;
        this.only = only;
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
        boolean municipal = this == APPLY || this == MEASURE;
        return municipal == (authority == AuthorityKind.MUNICIPALITY);
    }

    /** What a special decision in the course of a case always comes to; empty where the outcome is proposed. */
    Optional<Outcome> onlyOutcome() {
        return Optional.ofNullable(only);
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
