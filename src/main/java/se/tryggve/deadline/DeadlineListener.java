package se.tryggve.deadline;

/** Told, in the same transaction, when a last day no longer stands: it is another, or the deadline is over. */
public interface DeadlineListener {

    /** What was said of the deadline's last day no longer holds. */
    void left(DeadlineId deadline);
}
