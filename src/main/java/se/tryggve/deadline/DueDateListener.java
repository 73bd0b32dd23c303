package se.tryggve.deadline;

import java.time.LocalDate;
import se.tryggve.workflow.TaskId;

/** Told, in the same transaction, when the last day of a step is another: lists keep a copy of it. */
public interface DueDateListener {

    /**
     * The step is due on another day from now on.
     *
     * @param due the new last day, Europe/Stockholm
     */
    void moved(TaskId task, LocalDate due);
}
