package se.tryggve.workflow;

import java.util.List;

/** A case cannot be moved to another version of its models; nothing of the transaction may be kept. */
public class CannotMoveException extends RuntimeException {

    private final transient List<Obstacle> obstacles;

    /** Names everything that stands in the way. */
    public CannotMoveException(List<Obstacle> obstacles) {
        super(obstacles.toString());
        this.obstacles = List.copyOf(obstacles);
    }

    /** What stands in the way, at least one. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
