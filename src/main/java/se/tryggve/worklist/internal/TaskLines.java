package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.AwaitedOpinions;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.Parking;
import se.tryggve.worklist.Presence;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskLine;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskRefusedException;

/** Turns rows of the list into what people read. */
@Component
class TaskLines {

    private final AwaitedOpinions awaited;
    private final Directory directory;
    private final TaskRights rights;
    private final Clock clock;
    private final ZoneId legalZone;

    TaskLines(AwaitedOpinions awaited, Directory directory, TaskRights rights, Clock clock, ZoneId legalZone) {
        this.awaited = awaited;
        this.directory = directory;
        this.rights = rights;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** A page of rows; one more than a page holds tells that there is a next one. */
    TaskPage page(List<TaskRow> rows, TaskQuery query, Officer reader) {
        List<TaskRow> shown = rows.subList(0, Math.min(rows.size(), TaskPage.SIZE));
        List<Officer> colleagues = directory.members(reader.unit().id());
        Map<UserId, String> names = names(shown, colleagues);
        Map<CaseId, Set<AuthorityId>> opinions = opinions(shown);
        Map<AuthorityId, String> authorities = authorities(shown);
        Set<String> groups = rights.ownGroups(reader);
        List<TaskLine> lines = shown.stream()
                .map(row -> row.asked() == null
                        ? own(row, names, groups)
                        : others(row, authorities.get(row.asked()), opinions))
                .toList();
        boolean more = rows.size() > shown.size();
        return new TaskPage(lines, more ? shown.get(shown.size() - 1).cursor(query.sort()) : null, colleagues);
    }

    /** Almost all are members of the unit; those who have moved to another are asked for one by one. */
    private Map<UserId, String> names(List<TaskRow> rows, List<Officer> colleagues) {
        Map<UserId, String> names = new HashMap<>();
        colleagues.forEach(colleague -> names.put(colleague.id(), colleague.name()));
        rows.stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.assignee()), Optional.ofNullable(row.present())))
                .flatMap(Optional::stream)
                .forEach(assignee -> names.computeIfAbsent(assignee, rights::nameOf));
        return names;
    }

    private Map<AuthorityId, String> authorities(List<TaskRow> rows) {
        return rows.stream()
                .map(TaskRow::asked)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), asked -> directory.authority(asked).name()));
    }

    private Map<CaseId, Set<AuthorityId>> opinions(List<TaskRow> rows) {
        Set<CaseId> waiting = rows.stream()
                .filter(row -> row.asked() != null)
                .map(TaskRow::caseId)
                .collect(Collectors.toSet());
        return waiting.isEmpty() ? Map.of() : awaited.in(waiting);
    }

    TaskDetail detail(TaskEntry task, Officer reader) {
        boolean mine = reader.id().equals(task.assignee());
        boolean mayDo = rights.mayDo(reader, task);
        Optional<TaskRefusedException> hindrance =
                task.open() && mayDo ? rights.hindrance(reader, task) : Optional.empty();
        return new TaskDetail(
                task.task(),
                task.due(),
                task.assignee() == null
                        ? null
                        : directory.officer(task.assignee()).orElse(null),
                task.assignedAt(),
                parking(task),
                ended(task),
                mine,
                mayDo,
                hindrance.orElse(null),
                task.open() && rights.outside(reader, task).isEmpty());
    }

    private static Parking parking(TaskEntry task) {
        return task.parkedUntil() == null
                ? null
                : new Parking(
                        task.parkedUntil(),
                        task.parkedReason(),
                        task.parkedUntil().isAfter(task.due()));
    }

    private TaskDetail.Ended ended(TaskEntry task) {
        if (task.open()) {
            return null;
        }
        return new TaskDetail.Ended(
                task.endedBy(), task.endedBy() == null ? null : rights.nameOf(task.endedBy()), task.endedAt());
    }

    private TaskLine own(TaskRow row, Map<UserId, String> names, Set<String> groups) {
        Presence.Colleague present =
                row.present() == null ? null : new Presence.Colleague(names.get(row.present()), row.presentSince());
        boolean free = row.assignee() == null && groups.contains(row.group());
        return line(row, row.id(), row.name(), names.get(row.assignee()), null, present, !row.opened(), free);
    }

    /** An opinion hides the step by which the other authority writes it, as on the case. */
    private TaskLine others(TaskRow row, String authority, Map<CaseId, Set<AuthorityId>> opinions) {
        boolean opinion = opinions.getOrDefault(row.caseId(), Set.of()).contains(row.asked());
        return line(row, null, opinion ? null : row.name(), null, authority, null, false, false);
    }

    private TaskLine line(
            TaskRow row,
            String id,
            String name,
            String assignee,
            String waitsFor,
            Presence.Colleague present,
            boolean unread,
            boolean free) {
        return new TaskLine(
                id,
                row.caseId().value(),
                row.caseNumber(),
                row.title(),
                row.kind().code(),
                row.phase(),
                name,
                row.place(),
                row.received(),
                row.due(),
                row.due().isBefore(LocalDate.now(clock.withZone(legalZone))),
                assignee,
                row.since(),
                waitsFor,
                row.parkedUntil(),
                present,
                unread,
                free);
    }
}
