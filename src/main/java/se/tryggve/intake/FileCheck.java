package se.tryggve.intake;

import java.time.Instant;

/**
 * What the scanner has said about a content.
 *
 * @param since when it said so; for an unchecked content, since when it waits
 * @param threat what was found; null unless harmful
 */
public record FileCheck(State state, Instant since, String threat) {

    /** Whether nobody may have the content. */
    public boolean isHeld() {
        return state != State.PASSED;
    }

    /** How it stands with a content. */
    public enum State {
        /** Nothing was found. */
        PASSED,
        /** A scanner is configured but has not answered yet. */
        UNCHECKED,
        /** Something harmful was found. */
        INFECTED
    }
}
