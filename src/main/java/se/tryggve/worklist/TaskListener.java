package se.tryggve.worklist;

import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Told, in the transaction in which it happens, how tasks come and go. */
public interface TaskListener {

    /** The task has come to its unit or, if somebody has it, to that person. */
    void arrived(PlacedTask task);

    /** The task has been taken, or lies somewhere else: what was said of its place no longer holds. */
    void left(TaskId task);

    /** The task was laid aside and is back at the front of the list of whoever has it. */
    void woke(PlacedTask task);

    /** A colleague took the task from somebody, or gave it to another. */
    void lost(PlacedTask task, UserId from);

    /** The task is done or withdrawn. */
    void ended(TaskId task);
}
