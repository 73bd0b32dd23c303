package se.tryggve.worklist.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.AddedTasks.Added;
import se.tryggve.worklist.AddedTasks.Words;
import se.tryggve.worklist.TaskRefusedException;

/** Added tasks as officers of the authority that added them see them, and who may change them. */
@Component
class AddedTaskView {

    private final TaskEntries tasks;
    private final TaskRights rights;
    private final Disqualifications disqualifications;
    private final Directory directory;

    AddedTaskView(TaskEntries tasks, TaskRights rights, Disqualifications disqualifications, Directory directory) {
        this.tasks = tasks;
        this.rights = rights;
        this.disqualifications = disqualifications;
        this.directory = directory;
    }

    /** Why the officer may take no part in the case; empty if nothing hinders. */
    Optional<TaskRefusedException> barred(CaseId caseId, Officer officer) {
        return disqualifications
                .bar(caseId, officer.id())
                .map(bar -> new TaskRefusedException("added.refused.barred", bar.law()));
    }

    /** Empty for an officer of another authority. */
    Optional<Added> of(AddedTaskRow row, Officer reader) {
        return tasks.findById(row.taskId())
                .filter(task -> task.authority().equals(reader.authority().id()))
                .map(task -> added(row, task, reader));
    }

    /** Why the officer may not change the task: it is over, or it is neither the officer's addition nor to give away. */
    Optional<TaskRefusedException> hindrance(AddedTaskRow row, TaskEntry task, Officer officer) {
        Optional<TaskRefusedException> barred = barred(row.caseId(), officer);
        if (barred.isPresent()) {
            return barred;
        }
        if (!task.open()) {
            return Optional.of(new TaskRefusedException("added.refused.over", task.name(), task.endedAt()));
        }
        boolean may =
                row.by().equals(officer.id()) || rights.outside(officer, task).isEmpty();
        return may ? Optional.empty() : Optional.of(new TaskRefusedException("added.refused.notYours", task.name()));
    }

    private Added added(AddedTaskRow row, TaskEntry task, Officer reader) {
        UserId who = task.open() ? task.assignee() : task.endedBy();
        return new Added(
                row.id(),
                row.caseId(),
                new TaskId(task.id()),
                new Words(row.title(), row.what(), task.due(), row.document()),
                who == null ? null : rights.nameOf(who),
                directory.unit(task.unit()).name(),
                rights.nameOf(row.by()),
                row.at(),
                state(task),
                task.endedAt(),
                row.reason(),
                row.version(),
                rights.maySee(reader, task),
                hindrance(row, task, reader).isEmpty());
    }

    private static String state(TaskEntry task) {
        return task.open() ? "OPEN" : task.endedBy() == null ? "WITHDRAWN" : "DONE";
    }
}
