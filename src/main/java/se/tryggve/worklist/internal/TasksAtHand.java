package se.tryggve.worklist.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.UnknownTaskException;

/** Finds a task for an officer: one that the officer may not see is not there. */
@Component
class TasksAtHand {

    private final TaskEntries tasks;
    private final TaskRights rights;

    TasksAtHand(TaskEntries tasks, TaskRights rights) {
        this.tasks = tasks;
        this.rights = rights;
    }

    /**
     * The task, open or ended.
     *
     * @throws UnknownTaskException if there is none, or the officer may not know of it
     */
    TaskEntry read(TaskId id, Officer officer) {
        return visible(tasks.findById(id.value()), id, officer);
    }

    /**
     * The open task, locked until the transaction ends.
     *
     * @throws UnknownTaskException if there is none, or the officer may not know of it
     * @throws TaskRefusedException if it is over
     */
    TaskEntry lock(TaskId id, Officer officer) {
        TaskEntry task = visible(tasks.lock(id.value()), id, officer);
        if (!task.open()) {
            throw over(task);
        }
        return task;
    }

    private TaskRefusedException over(TaskEntry task) {
        return task.endedBy() == null
                ? new TaskRefusedException("worklist.refused.withdrawn", task.name(), task.endedAt())
                : new TaskRefusedException("worklist.refused.done", rights.nameOf(task.endedBy()), task.endedAt());
    }

    private TaskEntry visible(Optional<TaskEntry> found, TaskId id, Officer officer) {
        return found.filter(task -> rights.maySee(officer, task))
                .orElseThrow(() -> new UnknownTaskException(
                        id, found.map(TaskEntry::caseId).orElse(null)));
    }
}
