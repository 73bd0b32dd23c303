package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskLine;
import se.tryggve.worklist.TaskPage;

/** Turns rows of the list into what people read. */
@Component
class TaskLines {

    private final CaseFiles cases;
    private final Directory directory;
    private final TaskRights rights;
    private final Clock clock;
    private final ZoneId legalZone;

    TaskLines(CaseFiles cases, Directory directory, TaskRights rights, Clock clock, ZoneId legalZone) {
        this.cases = cases;
        this.directory = directory;
        this.rights = rights;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** A page of entries; one more than a page holds tells that there is a next one. */
    TaskPage page(List<TaskEntry> entries, Officer reader) {
        List<TaskEntry> shown = entries.subList(0, Math.min(entries.size(), TaskPage.SIZE));
        Set<CaseId> ids = shown.stream().map(task -> new CaseId(task.caseId())).collect(Collectors.toSet());
        Map<CaseId, CaseOverview> overviews = cases.overviews(ids);
        Map<CaseId, String> numbers = cases.numbersAt(ids, reader.authority().id());
        Map<UserId, String> names = names(shown);
        List<TaskLine> lines = shown.stream()
                .map(task -> line(
                        task,
                        overviews.get(new CaseId(task.caseId())),
                        numbers.get(new CaseId(task.caseId())),
                        names.get(task.assignee())))
                .toList();
        return new TaskPage(lines, entries.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null);
    }

    private Map<UserId, String> names(List<TaskEntry> tasks) {
        return tasks.stream()
                .map(TaskEntry::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), rights::nameOf));
    }

    TaskDetail detail(TaskEntry task, Officer reader) {
        boolean mine = reader.id().equals(task.assignee());
        boolean mayDo = rights.mayDo(reader, task);
        boolean second = task.open() && mayDo && rights.needsSecondPerson(reader.id(), task);
        boolean taken = task.open() && mayDo && !mine && task.assignee() != null;
        return new TaskDetail(
                task.task(),
                task.due(),
                task.assignee() == null
                        ? null
                        : directory.officer(task.assignee()).orElse(null),
                task.assignedAt(),
                ended(task),
                mine,
                mayDo,
                second ? "worklist.hindrance.secondPerson" : taken ? "worklist.hindrance.taken" : null,
                taken ? rights.nameOf(task.assignee()) : null);
    }

    private TaskDetail.Ended ended(TaskEntry task) {
        if (task.open()) {
            return null;
        }
        return new TaskDetail.Ended(
                task.endedBy(), task.endedBy() == null ? null : rights.nameOf(task.endedBy()), task.endedAt());
    }

    private TaskLine line(TaskEntry task, CaseOverview overview, String number, String assignee) {
        return new TaskLine(
                task.id(),
                task.caseId(),
                number,
                overview.kind().code(),
                task.name(),
                overview.place(),
                task.due(),
                task.due().isBefore(LocalDate.now(clock.withZone(legalZone))),
                assignee,
                task.createdAt());
    }

    private static TaskCursor cursor(TaskEntry last) {
        return new TaskCursor(last.due(), last.id());
    }
}
