package se.tryggve.monitor.internal.alert;

import java.time.Instant;
import java.util.UUID;
import se.tryggve.identity.UserId;

/**
 * What a manager wants to be told of.
 *
 * @param threshold the number that the manager set
 * @param raisedAt since when it holds; null while it is quiet
 * @param value what was counted then
 */
public record Alert(UUID id, UserId officer, AlertKind kind, int threshold, Instant raisedAt, int value) {

    /** Whether it holds now. */
    public boolean raised() {
        return raisedAt != null;
    }

    /**
     * That it was raised, or became quiet again.
     *
     * @param value what was counted then
     */
    public record Event(AlertKind kind, int threshold, Instant at, boolean raised, int value) {}
}
