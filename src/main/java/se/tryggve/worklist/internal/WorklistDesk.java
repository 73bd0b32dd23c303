package se.tryggve.worklist.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.Drafts;
import se.tryggve.form.FormAnswer;
import se.tryggve.identity.NoCompetentUnitException;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.TaskGoneException;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.ExcludedColleague;
import se.tryggve.worklist.OpenTask;
import se.tryggve.worklist.TakenStep;
import se.tryggve.worklist.TaskCounts;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.TaskView;
import se.tryggve.worklist.Worklist;

@Service
@Transactional
class WorklistDesk implements Worklist {

    private final TasksAtHand atHand;
    private final TaskEntries tasks;
    private final TaskRights rights;
    private final TaskLines lines;
    private final TaskAssignments assignments;
    private final TaskCompletion completion;
    private final Drafts drafts;
    private final PresenceBook presence;
    private final TaskList list;
    private final OpenedMarks marks;

    WorklistDesk(
            TasksAtHand atHand,
            TaskEntries tasks,
            TaskRights rights,
            TaskLines lines,
            TaskAssignments assignments,
            TaskCompletion completion,
            Drafts drafts,
            PresenceBook presence,
            TaskList list,
            OpenedMarks marks) {
        this.atHand = atHand;
        this.tasks = tasks;
        this.rights = rights;
        this.lines = lines;
        this.assignments = assignments;
        this.completion = completion;
        this.drafts = drafts;
        this.presence = presence;
        this.list = list;
        this.marks = marks;
    }

    @Override
    @Transactional(readOnly = true)
    public TaskPage list(TaskQuery query, Officer officer, TaskCursor after) {
        return lines.page(list.read(rights.desk(officer), query, after, TaskPage.SIZE + 1), query, officer);
    }

    @Override
    @Transactional(readOnly = true)
    public TaskCounts counts(Officer officer, List<TaskQuery> queries) {
        return list.counts(rights.desk(officer), queries);
    }

    @Override
    @Transactional(readOnly = true)
    public String version(Officer officer) {
        return list.version(rights.desk(officer));
    }

    @Override
    public void opened(TaskId id, Officer officer) {
        TaskEntry task = atHand.read(id, officer);
        if (task.open()) {
            marks.set(task, officer.id());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public TaskDetail read(TaskId id, Officer officer) {
        return lines.detail(atHand.read(id, officer), officer);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenTask> openIn(UUID caseId) {
        return tasks.openIn(caseId).stream()
                .filter(task -> !task.task().processKey().equals(AddedStep.MODEL))
                .map(task -> new OpenTask(
                        new TaskId(task.id()),
                        task.authority(),
                        task.group(),
                        task.name(),
                        task.createdAt(),
                        task.due()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TakenStep> course(UUID caseId, Officer reader) {
        return tasks.findByCaseIdOrderByCreatedAtAscIdAsc(caseId).stream()
                .map(task -> taken(task, reader))
                .toList();
    }

    private TakenStep taken(TaskEntry task, Officer reader) {
        return new TakenStep(
                new TaskId(task.id()),
                task.task().process(),
                task.element(),
                task.authority(),
                task.group(),
                task.createdAt(),
                task.endedAt(),
                task.task().variables(),
                rights.maySee(reader, task));
    }

    @Override
    public void claim(TaskId id, Officer officer) {
        change(id, officer, task -> assignments.claim(task, officer));
    }

    @Override
    public void release(TaskId id, Officer officer) {
        change(id, officer, task -> assignments.release(task, officer));
    }

    @Override
    public void takeOver(TaskId id, Officer officer, UserId from, String reason) {
        change(id, officer, task -> assignments.takeOver(task, officer, from, reason));
    }

    @Override
    public void handOver(TaskId id, Officer officer, UserId colleague, String reason) {
        change(id, officer, task -> assignments.handOver(task, officer, colleague, reason));
    }

    @Override
    public void move(TaskId id, Officer officer, UnitId unit, String reason) {
        change(id, officer, task -> assignments.move(task, officer, unit, reason));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> otherUnits(TaskId id, Officer officer) {
        return rights.otherUnits(atHand.read(id, officer));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Officer> substitutes(TaskId id, Officer officer) {
        return rights.substitutes(atHand.read(id, officer)).stream()
                .filter(colleague -> !colleague.id().equals(officer.id()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExcludedColleague> excluded(TaskId id, Officer officer) {
        return rights.excluded(atHand.read(id, officer));
    }

    @Override
    public void demand(TaskId id, Officer officer) {
        change(id, officer, task -> rights.demand(officer, task));
    }

    @Override
    public DraftSaving saveDraft(TaskId id, Officer officer, FormAnswer answer) {
        TaskEntry task = atHand.lock(id, officer);
        rights.demand(officer, task);
        presence.here(id, officer);
        return drafts.save(id, answer, officer.id());
    }

    @Override
    public void complete(TaskId id, Officer officer, FormAnswer answer) {
        TaskEntry task = atHand.lock(id, officer);
        try {
            completion.complete(task, officer, answer);
        } catch (TaskGoneException gone) {
            throw new TaskRefusedException("worklist.refused.movedOn", task.name());
        } catch (NoCompetentUnitException nobody) {
            throw new TaskRefusedException(
                    nobody.messageKey(), nobody.arguments().toArray());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskId> next(Officer officer, UUID caseId) {
        Stream<String> sameCase = tasks.openIn(caseId).stream()
                .filter(task -> free(task, officer))
                .sorted(Comparator.comparing(TaskEntry::createdAt).reversed())
                .map(TaskEntry::id);
        TaskQuery mine = TaskQuery.of(TaskView.MINE);
        Stream<String> urgent = list.read(rights.desk(officer), mine, TaskCursor.START, 1).stream()
                .map(TaskRow::id);
        return Stream.concat(sameCase, urgent).map(TaskId::new).findFirst();
    }

    private boolean free(TaskEntry task, Officer officer) {
        return task.parkedUntil() == null
                && rights.mayDo(officer, task)
                && !rights.keptFrom(officer.id(), task)
                && (task.assignee() == null || task.assignee().equals(officer.id()));
    }

    private void change(TaskId id, Officer officer, Consumer<TaskEntry> change) {
        change.accept(atHand.lock(id, officer));
    }
}
