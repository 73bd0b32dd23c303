package se.tryggve.worklist;

import java.time.Instant;
import java.util.List;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;

/** The tasks that colleagues have taken from an officer, until the officer has read it. */
public interface Losses {

    /** What the officer has not read yet, the latest first. */
    List<Loss> unread(Officer officer);

    /** The officer has read what there is. */
    void read(Officer officer);

    /**
     * A task that somebody took or gave to another.
     *
     * @param name what was to be done
     * @param caseNumber the register number at the officer's authority
     * @param by the name of whoever did it
     * @param reason why, in that person's words
     */
    record Loss(TaskId task, String name, String caseNumber, String by, String reason, Instant at) {}
}
