package se.tryggve.worklist;

import java.time.Instant;
import java.time.LocalDate;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.HumanTask;

/**
 * A task as its page shows it.
 *
 * @param task what the model declares
 * @param due the last day, Europe/Stockholm
 * @param assignee who has it; null if nobody has
 * @param parking until when it is laid aside; null unless it is
 * @param ended how it ended; null while it is open
 * @param mine whether the reader has it
 * @param mayDo whether the reader holds its role
 * @param hindrance why the reader may not do it though holding its role; null if nothing hinders
 * @param mayHandOver whether the reader may give it to somebody else
 */
public record TaskDetail(
        HumanTask task,
        LocalDate due,
        Officer assignee,
        Instant assignedAt,
        Parking parking,
        Ended ended,
        boolean mine,
        boolean mayDo,
        TaskRefusedException hindrance,
        boolean mayHandOver) {

    /** Whether the reader can write in the form now. */
    public boolean writable() {
        return ended == null && mayDo && hindrance == null && (assignee == null || mine);
    }

    /** Whether the process took the task back before the reader's role had finished it. */
    public boolean withdrawnFromReader() {
        return ended != null && ended.by() == null && mayDo;
    }

    /**
     * How a task ended.
     *
     * @param by who finished it; null if the process withdrew it
     */
    public record Ended(UserId by, String name, Instant at) {}
}
