package se.tryggve.worklist.internal;

import org.springframework.stereotype.Component;
import se.tryggve.worklist.ManyLine;
import se.tryggve.worklist.TaskRefusedException;

/** Tasks as lines of what will be done with them. */
@Component
class PreviewLines {

    private final TaskRights rights;

    PreviewLines(TaskRights rights) {
        this.rights = rights;
    }

    /** @param hindrance why it will not be done with this one; null if it will */
    ManyLine of(TaskEntry task, TaskRefusedException hindrance) {
        return new ManyLine(
                task.id(),
                task.version(),
                task.name(),
                task.copy().number(),
                task.copy().place(),
                task.due(),
                task.assignee() == null ? null : rights.nameOf(task.assignee()),
                hindrance);
    }
}
