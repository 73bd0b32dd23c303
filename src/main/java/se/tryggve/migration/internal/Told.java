package se.tryggve.migration.internal;

import java.util.List;
import se.tryggve.workflow.Obstacle;

/**
 * What there is to tell of a move.
 *
 * @param left the versions that the case left, by the names of their models
 * @param differences what the check after the move found not to be as before
 * @param obstacles what stood in the way; none if the case was moved
 */
public record Told(List<Left> left, List<AfterCheck.Difference> differences, List<Obstacle> obstacles) {

    /** Whether the case is, or can be, moved. */
    public boolean succeeded() {
        return obstacles.isEmpty();
    }

    /** One version that was left for the newest. */
    public record Left(String name, int from, int to) {}
}
