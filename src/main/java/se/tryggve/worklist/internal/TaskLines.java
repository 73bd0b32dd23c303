package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
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
    TaskPage page(List<TaskEntry> entries) {
        List<TaskEntry> shown = entries.subList(0, Math.min(entries.size(), TaskPage.SIZE));
        Map<UUID, CaseOverview> overviews = new HashMap<>();
        shown.forEach(task -> overviews.computeIfAbsent(task.caseId(), id -> cases.overview(new CaseId(id))));
        List<TaskLine> lines = shown.stream()
                .map(task -> line(task, overviews.get(task.caseId())))
                .toList();
        return new TaskPage(lines, entries.size() > shown.size() ? cursor(shown.get(shown.size() - 1)) : null);
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

    private TaskLine line(TaskEntry task, CaseOverview overview) {
        return new TaskLine(
                task.id(),
                task.caseId(),
                overview.number(),
                overview.kind().code(),
                task.name(),
                overview.place(),
                task.due(),
                task.due().isBefore(LocalDate.now(clock.withZone(legalZone))),
                task.assignee() == null ? null : rights.nameOf(task.assignee()),
                task.createdAt());
    }

    private static TaskCursor cursor(TaskEntry last) {
        return new TaskCursor(last.due(), last.id());
    }
}
