package se.tryggve.worklist.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.form.Drafts;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskRefusedException;

/** Who may see a task, who may do it, and when a second person is needed. */
@Component
class TaskRights {

    private final TaskEntries tasks;
    private final Drafts drafts;
    private final Directory directory;

    TaskRights(TaskEntries tasks, Drafts drafts, Directory directory) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.directory = directory;
    }

    /** The unit's colleagues see each other's work; advisers see only what their own role is asked. */
    boolean maySee(Officer officer, TaskEntry task) {
        return task.unit().equals(officer.unit().id()) && seenGroups(officer).contains(task.group());
    }

    /** Holding the role at the unit that was asked. */
    boolean mayDo(Officer officer, TaskEntry task) {
        return task.unit().equals(officer.unit().id()) && ownGroups(officer).contains(task.group());
    }

    /** Where the officer works from. */
    Desk desk(Officer officer) {
        return new Desk(
                officer.id(),
                officer.readsCases(),
                seats(officer, seenGroups(officer)),
                seats(officer, ownGroups(officer)));
    }

    private static List<Desk.Seat> seats(Officer officer, Set<String> groups) {
        String unit = officer.unit().id().value();
        return groups.stream().sorted().map(group -> new Desk.Seat(unit, group)).toList();
    }

    /** The roles whose tasks an officer does. */
    Set<String> ownGroups(Officer officer) {
        return officer.roles().stream().map(Role::group).collect(Collectors.toUnmodifiableSet());
    }

    /** The roles whose tasks an officer sees in the list of the unit. */
    Set<String> seenGroups(Officer officer) {
        if (!officer.readsCases()) {
            return ownGroups(officer);
        }
        return java.util.Arrays.stream(Role.values())
                .filter(role -> role.kind() == officer.authority().kind())
                .filter(role -> role.readsCases() || officer.has(role))
                .map(Role::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the officer did a step of the case that this one must be checked against, or typed in its form. */
    boolean needsSecondPerson(UserId officer, TaskEntry task) {
        return task.secondPersonOf().stream()
                .flatMap(step -> tasks.done(task.caseId(), step).stream())
                .anyMatch(first -> officer.equals(first.endedBy())
                        || drafts.writers(new TaskId(first.id())).contains(officer));
    }

    /**
     * Lets the officer through or says why not.
     *
     * @throws TaskRefusedException if the role is missing, a colleague has the task, a second person is needed, or a
     *     program does what a second person should
     */
    void demand(Officer officer, TaskEntry task) {
        demandRole(officer, task);
        if (task.assignee() != null && !task.assignee().equals(officer.id())) {
            throw new TaskRefusedException("worklist.refused.taken", nameOf(task.assignee()), task.assignedAt());
        }
        if (needsSecondPerson(officer.id(), task)) {
            throw new TaskRefusedException("worklist.refused.secondPerson", task.name());
        }
        if (!task.secondPersonOf().isEmpty() && isProgram(officer, task)) {
            throw new TaskRefusedException("worklist.refused.program", task.name());
        }
    }

    /** A service account prepares; what asks for a second person is done by a person. */
    private boolean isProgram(Officer officer, TaskEntry task) {
        return directory.holders(task.unit(), Role.ofGroup(task.group())).stream()
                .noneMatch(person -> person.id().equals(officer.id()));
    }

    /**
     * Lets everybody through whose role at the unit this is, whoever has the task.
     *
     * @throws TaskRefusedException if the role is missing
     */
    void demandRole(Officer officer, TaskEntry task) {
        if (!mayDo(officer, task)) {
            throw new TaskRefusedException("worklist.refused.role", task.name());
        }
    }

    /**
     * Lets whoever has the task through.
     *
     * @throws TaskRefusedException if somebody else has it, or nobody
     */
    void demandMine(Officer officer, TaskEntry task) {
        if (!officer.id().equals(task.assignee())) {
            throw new TaskRefusedException("worklist.refused.notMine", task.name());
        }
    }

    /** The colleagues who could do the task instead. */
    List<Officer> substitutes(TaskEntry task) {
        return receivers(task).stream()
                .filter(colleague -> !colleague.id().equals(task.assignee()))
                .toList();
    }

    /** Everybody at the unit who could do the task, also whoever has it. */
    List<Officer> receivers(TaskEntry task) {
        return directory.holders(task.unit(), Role.ofGroup(task.group())).stream()
                .filter(colleague -> !needsSecondPerson(colleague.id(), task))
                .toList();
    }

    /** The other units of the same authority that do the role's work. */
    List<Unit> otherUnits(TaskEntry task) {
        return directory.unitsDoing(Role.ofGroup(task.group()), task.authority()).stream()
                .filter(unit -> !unit.id().equals(task.unit()))
                .toList();
    }

    String nameOf(UserId user) {
        return directory.officer(user).map(Officer::name).orElse(user.value());
    }
}
