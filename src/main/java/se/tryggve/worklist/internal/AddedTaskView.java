package se.tryggve.worklist.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return of(List.of(row), reader).stream().findFirst();
    }

    /** Those of a case's rows that the reader's authority has added, in their order. */
    List<Added> of(List<AddedTaskRow> rows, Officer reader) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, TaskEntry> known = tasks
                .findAllById(rows.stream().map(AddedTaskRow::taskId).toList())
                .stream()
                .filter(task -> task.authority().equals(reader.authority().id()))
                .collect(Collectors.toMap(TaskEntry::id, Function.identity()));
        boolean barred =
                !known.isEmpty() && barred(rows.get(0).caseId(), reader).isPresent();
        return rows.stream()
                .filter(row -> known.containsKey(row.taskId()))
                .map(row -> added(row, known.get(row.taskId()), reader, barred))
                .toList();
    }

    /** Why the officer may not change the task: it is over, or it is neither the officer's addition nor to give away. */
    Optional<TaskRefusedException> hindrance(AddedTaskRow row, TaskEntry task, Officer officer) {
        return barred(row.caseId(), officer).or(() -> unchangeable(row, task, officer));
    }

    private Optional<TaskRefusedException> unchangeable(AddedTaskRow row, TaskEntry task, Officer officer) {
        if (!task.open()) {
            return Optional.of(new TaskRefusedException("added.refused.over", task.name(), task.endedAt()));
        }
        boolean may =
                row.by().equals(officer.id()) || rights.outside(officer, task).isEmpty();
        return may ? Optional.empty() : Optional.of(new TaskRefusedException("added.refused.notYours", task.name()));
    }

    private Added added(AddedTaskRow row, TaskEntry task, Officer reader, boolean barred) {
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
                !barred && unchangeable(row, task, reader).isEmpty());
    }

    private static String state(TaskEntry task) {
        return task.open() ? "OPEN" : task.endedBy() == null ? "WITHDRAWN" : "DONE";
    }
}
