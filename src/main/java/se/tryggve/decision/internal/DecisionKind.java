package se.tryggve.decision.internal;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.tryggve.identity.AuthorityKind;

/** What a decision decides; the model says it in the variable {@code matter}, which the table of decision rights reads too. */
enum DecisionKind {
    /** The municipality decides to apply to another authority. */
    APPLY("apply", Set.of("application"), false),
    /** Another authority decides what the municipality may do. */
    PERMIT("permit", Set.of("cameraPermit", "guardPermit"), true),
    /** The municipality decides what it will do itself. */
    MEASURE("measure", Set.of("cameraSurveillance"), true);

    private static final String MATTER = "matter";

    private final String code;
    private final Set<String> matters;
    private final boolean rules;

    DecisionKind(String code, Set<String> matters, boolean rules) {
        this.code = code;
        this.matters = matters;
        this.rules = rules;
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
        return (this == PERMIT) != (authority == AuthorityKind.MUNICIPALITY);
    }

    /**
     * The kind of decision that the model asks for.
     *
     * @throws UnknownMatterException when the process says no matter, or one that nobody decides
     */
    static DecisionKind asked(Map<String, Object> variables) {
        Object matter = variables.get(MATTER);
        return Stream.of(values())
                .filter(kind -> matter != null && kind.matters.contains(matter.toString()))
                .findFirst()
                .orElseThrow(() -> new UnknownMatterException(matter));
    }
}
