package se.tryggve.worklist.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.disqualification.Disqualifications.Bar;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.ExcludedColleague;
import se.tryggve.worklist.TaskRefusedException;

/** Who may see a task, who may do it, when a second person is needed, and who is kept out of the case. */
@Component
class TaskRights {

    private static final String TAKEN = "worklist.refused.taken";

    private final Exclusions exclusions;
    private final LoggedRefusals refusals;
    private final Away away;
    private final Directory directory;

    TaskRights(Exclusions exclusions, LoggedRefusals refusals, Away away, Directory directory) {
        this.exclusions = exclusions;
        this.refusals = refusals;
        this.away = away;
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

    /** Whether somebody who holds the role must leave this task to another person all the same. */
    boolean keptFrom(UserId officer, TaskEntry task) {
        return exclusions.keepFrom(officer, task);
    }

    /**
     * Lets the officer through or says why not; what the law forbids is logged although nothing was done.
     *
     * @throws TaskRefusedException if the role is missing, the officer is kept out of the case, a colleague has the task,
     *     a second person is needed, or a program does what a second person should
     */
    void demand(Officer officer, TaskEntry task) {
        hindrance(officer, task).ifPresent(refused -> refusals.raise(task, officer.id(), refused));
    }

    /** Why the officer may not do the task; empty if nothing hinders. */
    Optional<TaskRefusedException> hindrance(Officer officer, TaskEntry task) {
        if (!mayDo(officer, task)) {
            return refusal("worklist.refused.role", task.name());
        }
        Optional<TaskRefusedException> closed = closed(officer, task);
        if (closed.isPresent()) {
            return closed;
        }
        if (exclusions.needSecondPerson(officer.id(), task)) {
            return refusal(LoggedRefusals.SECOND_PERSON, task.name());
        }
        if (!task.secondPersonOf().isEmpty() && isProgram(officer, task)) {
            return refusal("worklist.refused.program", task.name());
        }
        return task.assignee() != null && !task.assignee().equals(officer.id())
                ? refusal(TAKEN, nameOf(task.assignee()), task.assignedAt())
                : Optional.empty();
    }

    /**
     * Lets the officer through who could do the task if no colleague had it.
     *
     * @throws TaskRefusedException if anything else hinders
     */
    void demandTakingOver(Officer officer, TaskEntry task) {
        hindrance(officer, task)
                .filter(refused -> !refused.messageKey().equals(TAKEN))
                .ifPresent(refused -> refusals.raise(task, officer.id(), refused));
    }

    /** Why the officer may not even give the task to somebody: no such role, nor the unit's work to distribute, or barred. */
    Optional<TaskRefusedException> outside(Officer officer, TaskEntry task) {
        return mayDo(officer, task) || officer.distributes() && maySee(officer, task)
                ? closed(officer, task)
                : refusal("worklist.refused.role", task.name());
    }

    /** Whether somebody may have a task moved from its holder to a deputy: one's own, or what one may give away. */
    boolean mayMove(Officer writer, UserId holder, TaskEntry task) {
        return writer.id().equals(holder) || outside(writer, task).isEmpty();
    }

    private Optional<TaskRefusedException> closed(Officer officer, TaskEntry task) {
        return exclusions.bar(officer.id(), task).flatMap(bar -> barred(bar, officer, task));
    }

    private Optional<TaskRefusedException> barred(Bar bar, Officer officer, TaskEntry task) {
        List<String> instead = receivers(task).stream()
                .filter(colleague -> !colleague.id().equals(officer.id()))
                .map(Officer::name)
                .toList();
        return refusal(
                bar.ruled() ? LoggedRefusals.DISQUALIFIED : LoggedRefusals.REPORTED,
                task.name(),
                bar.law(),
                String.join(", ", instead),
                instead.size());
    }

    private static Optional<TaskRefusedException> refusal(String key, Object... arguments) {
        return Optional.of(new TaskRefusedException(key, arguments));
    }

    /** A service account prepares; what asks for a second person is done by a person. */
    private boolean isProgram(Officer officer, TaskEntry task) {
        return holders(task).noneMatch(person -> person.id().equals(officer.id()));
    }

    /**
     * Lets everybody through whose role at the unit this is, or who distributes its work, whoever has the task.
     *
     * @throws TaskRefusedException if it is neither or the officer is kept out of the case
     */
    void demandGiving(Officer officer, TaskEntry task) {
        outside(officer, task).ifPresent(refused -> refusals.raise(task, officer.id(), refused));
    }

    /**
     * Finds the colleague who is to have the task, or says why it cannot be that one.
     *
     * @throws TaskRefusedException if the colleague lacks the role, is kept out of the case, or did what is to be checked
     */
    Officer receiver(TaskEntry task, UserId colleague) {
        Officer wanted = holders(task)
                .filter(candidate -> candidate.id().equals(colleague))
                .findFirst()
                .orElseThrow(() -> new TaskRefusedException("worklist.refused.colleague", task.name()));
        excluded(task).stream()
                .filter(one -> one.id().equals(colleague))
                .findFirst()
                .ifPresent(one -> refusals.raise(task, colleague, refusalOf(one, task)));
        return wanted;
    }

    private static TaskRefusedException refusalOf(ExcludedColleague one, TaskEntry task) {
        return new TaskRefusedException(
                LoggedRefusals.COLLEAGUE + one.why(),
                one.name(),
                task.name(),
                one.awayUntil() == null ? String.valueOf(one.law()) : one.awayUntil());
    }

    /** Who holds the role at the unit but may not have the task, by name. */
    List<ExcludedColleague> excluded(TaskEntry task) {
        List<ExcludedColleague> excluded = new ArrayList<>(exclusions.among(holders(task), task));
        away.today(holders(task).toList()).stream()
                .filter(one -> excluded.stream().noneMatch(known -> known.id().equals(one.id())))
                .forEach(excluded::add);
        return excluded;
    }

    /**
     * Lets whoever has the task through.
     *
     * @param refusal the message key of what is said to others
     * @throws TaskRefusedException if somebody else has it, or nobody
     */
    void demandMine(Officer officer, TaskEntry task, String refusal) {
        if (!officer.id().equals(task.assignee())) {
            throw new TaskRefusedException(refusal, task.name());
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
        Set<UserId> excluded =
                excluded(task).stream().map(ExcludedColleague::id).collect(Collectors.toSet());
        return holders(task)
                .filter(colleague -> !excluded.contains(colleague.id()))
                .toList();
    }

    private Stream<Officer> holders(TaskEntry task) {
        return directory.holders(task.unit(), Role.ofGroup(task.group())).stream();
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
