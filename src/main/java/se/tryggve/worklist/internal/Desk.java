package se.tryggve.worklist.internal;

import java.util.List;
import se.tryggve.identity.UserId;

/**
 * Where an officer works from: the seats whose tasks the officer sees, and those whose tasks the officer does.
 *
 * @param readsCases whether the officer may know what a case waits for
 */
record Desk(UserId officer, boolean readsCases, List<Seat> seen, List<Seat> own) {

    /**
     * A role at a unit.
     *
     * @param group the role, as models name it
     */
    record Seat(String unit, String group) {}

    /** The units of the desk, each once. */
    List<String> units() {
        return seen.stream().map(Seat::unit).distinct().toList();
    }

    /** The desk of whoever shares out what others do. */
    Desk asIfAllWereOwn() {
        return new Desk(officer, readsCases, seen, seen);
    }
}
