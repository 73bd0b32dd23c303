package se.tryggve.worklist;

import java.time.LocalDate;
import java.util.UUID;
import se.tryggve.identity.UserId;

/** Told, in the transaction in which it happens, that people stand in for each other. */
public interface AbsenceListener {

    /**
     * Somebody stands in from now on.
     *
     * @param last the last day of it, Europe/Stockholm
     * @param tasks how many tasks the deputy got
     */
    void begun(UUID absence, UserId deputy, LocalDate last, int tasks);

    /**
     * Somebody else has written that an officer is away, and it has begun.
     *
     * @param last the last day of it, Europe/Stockholm
     * @param tasks how many tasks the deputy got
     */
    void writtenFor(UUID absence, UserId officer, LocalDate last, int tasks);

    /**
     * Somebody is back.
     *
     * @param tasks how many tasks came back
     */
    void over(UUID absence, UserId officer, int tasks);
}
