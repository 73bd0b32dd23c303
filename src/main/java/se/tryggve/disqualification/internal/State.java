package se.tryggve.disqualification.internal;

import java.util.List;

/** How far the question of a disqualification has come; in words: {@code disqualification.state.<name>}. */
public enum State {
    REPORTED,
    WITHDRAWN,
    DISQUALIFIED,
    CLEARED;

    /** The states in which the officer takes no part. */
    static final List<State> BARRING = List.of(REPORTED, DISQUALIFIED);

    /** Whether the officer takes no part. */
    public boolean bars() {
        return BARRING.contains(this);
    }
}
