package se.tryggve.audit;

/** Told of every change of state in the transaction that logs it, so that what is derived from the state stays true to it. */
@FunctionalInterface
public interface AuditFollower {

    /** The event has been appended; whoever throws undoes the change itself. */
    void recorded(AuditEvent event);
}
