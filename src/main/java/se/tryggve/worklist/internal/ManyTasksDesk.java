package se.tryggve.worklist.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.ManyAct;
import se.tryggve.worklist.ManyLine;
import se.tryggve.worklist.ManyTasks;
import se.tryggve.worklist.TaskRefusedException;

@Service
@Transactional
class ManyTasksDesk implements ManyTasks {

    private final TaskEntries tasks;
    private final TaskRights rights;
    private final TaskAssignments assignments;
    private final PreviewLines lines;

    ManyTasksDesk(TaskEntries tasks, TaskRights rights, TaskAssignments assignments, PreviewLines lines) {
        this.tasks = tasks;
        this.rights = rights;
        this.assignments = assignments;
        this.lines = lines;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ManyLine> preview(Officer officer, ManyAct.Kind kind, Collection<TaskId> wanted) {
        return visible(officer, wanted).stream()
                .map(task -> lines.of(task, hindrance(officer, kind, task)))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Officer> colleagues(Officer officer, Collection<TaskId> wanted) {
        return common(visible(officer, wanted), rights::receivers);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unit> units(Officer officer, Collection<TaskId> wanted) {
        return common(visible(officer, wanted), rights::otherUnits);
    }

    @Override
    public void act(Officer officer, ManyAct act, Map<TaskId, Long> versions) {
        List<String> ids = versions.keySet().stream().map(TaskId::value).toList();
        List<String> inOrder = tasks.inOrderOfCases(ids);
        if (inOrder.size() < ids.size()) {
            throw new TaskRefusedException("worklist.refused.manyChanged");
        }
        inOrder.forEach(id -> act(officer, act, id, versions.get(new TaskId(id))));
    }

    private void act(Officer officer, ManyAct act, String id, long version) {
        TaskEntry task = tasks.lock(id)
                .filter(found -> rights.maySee(officer, found) && found.open() && found.version() == version)
                .orElseThrow(() -> new TaskRefusedException("worklist.refused.manyChanged"));
        switch (act.kind()) {
            case CLAIM -> assignments.claim(task, officer);
            case RELEASE -> assignments.release(task, officer);
            case HAND_OVER -> assignments.handOver(task, officer, act.colleague(), act.reason());
            case MOVE -> assignments.move(task, officer, act.unit(), act.reason());
        }
    }

    private List<TaskEntry> visible(Officer officer, Collection<TaskId> wanted) {
        return tasks.findAllById(wanted.stream().map(TaskId::value).toList()).stream()
                .filter(task -> rights.maySee(officer, task))
                .sorted(Comparator.comparing(TaskEntry::due).thenComparing(TaskEntry::id))
                .toList();
    }

    private TaskRefusedException hindrance(Officer officer, ManyAct.Kind kind, TaskEntry task) {
        try {
            if (!task.open()) {
                throw new TaskRefusedException("worklist.refused.manyOver");
            }
            if (kind == ManyAct.Kind.RELEASE) {
                rights.demandMine(officer, task, "worklist.refused.notMine");
                return null;
            }
            boolean claim = kind == ManyAct.Kind.CLAIM;
            return (claim ? rights.hindrance(officer, task) : rights.outside(officer, task)).orElse(null);
        } catch (TaskRefusedException refused) {
            return refused;
        }
    }

    /** Who can have all of the tasks. */
    private static <T> List<T> common(List<TaskEntry> tasks, Function<TaskEntry, List<T>> receivers) {
        List<T> common = tasks.isEmpty() ? List.of() : new ArrayList<>(receivers.apply(tasks.get(0)));
        tasks.stream().skip(1).forEach(task -> common.retainAll(receivers.apply(task)));
        return common;
    }
}
