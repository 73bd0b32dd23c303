package se.tryggve.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;

/** Who has a task open for writing right now. Nothing is locked by it. */
public interface Presence {

    /** After so long without a sign nobody is there any more. */
    Duration LASTS = Duration.ofMinutes(15);

    /** The officer has the task of the own unit open and can write in it; written down at most once a minute. */
    void here(TaskId id, Officer officer);

    /** The colleagues who have the task of the reader's unit open, whoever came first before. */
    List<Colleague> others(TaskId id, Officer reader);

    /**
     * A colleague at work.
     *
     * @param since when the colleague came
     */
    record Colleague(String name, Instant since) {}
}
