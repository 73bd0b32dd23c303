package se.tryggve.decision.internal;

import java.util.Map;
import java.util.stream.Stream;
import se.tryggve.identity.AuthorityKind;

/** What a decision decides. */
enum DecisionKind {
    /** The municipality decides to apply to another authority. */
    APPLY("apply", false),
    /** Another authority decides what the municipality may do. */
    PERMIT("permit", true),
    /** The municipality decides what it will do itself. */
    MEASURE("measure", true);

    private final String code;
    private final boolean rules;

    DecisionKind(String code, boolean rules) {
        this.code = code;
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
     * The kind that the model asks for: {@code decisionKind} or, where it says nothing of it, whoever the legal table
     * named as deciding authority.
     *
     * @throws IllegalStateException when the process says neither
     */
    static DecisionKind asked(Map<String, Object> variables) {
        Object said = variables.get("decisionKind");
        if (said != null) {
            return Stream.of(values())
                    .filter(kind -> kind.code.equals(said))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Unknown decisionKind " + said));
        }
        Object authority = variables.get("decidingAuthority");
        if (authority == null) {
            throw new IllegalStateException("The process gives neither decisionKind nor decidingAuthority");
        }
        return AuthorityKind.MUNICIPALITY.code().equals(authority) ? MEASURE : PERMIT;
    }
}
