package se.tryggve.worklist;

import java.time.LocalDate;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;

/** Lays tasks aside until a day. Whoever has the task goes on having it, and its last day goes on counting. */
public interface ParkedTasks {

    /**
     * Lays aside a task that the officer has, or changes until when it lies.
     *
     * @param until the day on which it comes back by itself, Europe/Stockholm; null if none was understood
     * @param evenBeyondDue whether the officer knows that the last day passes meanwhile
     * @throws TaskRefusedException if the officer does not have it, the day is not one to come within a year, or the last
     *     day passes before it and the officer has not said that this is known
     */
    void park(TaskId id, Officer officer, LocalDate until, String reason, boolean evenBeyondDue);

    /**
     * Takes a task back to the front before its day.
     *
     * @throws TaskRefusedException if the officer does not have it
     */
    void wake(TaskId id, Officer officer);
}
