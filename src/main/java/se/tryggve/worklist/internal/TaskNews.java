package se.tryggve.worklist.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.PlacedTask;
import se.tryggve.worklist.TaskListener;
import se.tryggve.worklist.TaskPlaces;

/** Says where tasks lie, and passes on how they come and go. */
@Component
class TaskNews implements TaskPlaces {

    private final TaskEntries tasks;
    private final ObjectProvider<TaskListener> listeners;

    TaskNews(TaskEntries tasks, ObjectProvider<TaskListener> listeners) {
        this.tasks = tasks;
        this.listeners = listeners;
    }

    void arrived(TaskEntry task) {
        PlacedTask placed = placed(task);
        listeners.forEach(listener -> listener.arrived(placed));
    }

    void woke(TaskEntry task) {
        PlacedTask placed = placed(task);
        listeners.forEach(listener -> listener.woke(placed));
    }

    void lost(TaskEntry task, UserId from) {
        PlacedTask placed = placed(task);
        listeners.forEach(listener -> listener.lost(placed, from));
    }

    void left(TaskEntry task) {
        TaskId id = new TaskId(task.id());
        listeners.forEach(listener -> listener.left(id));
    }

    void ended(TaskId id) {
        listeners.forEach(listener -> listener.ended(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PlacedTask> open(TaskId id) {
        return tasks.findById(id.value()).filter(TaskEntry::open).map(TaskNews::placed);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasFinished(UUID caseId, UserId officer, Instant since) {
        return tasks.findable(caseId).stream()
                .anyMatch(
                        task -> officer.equals(task.endedBy()) && task.endedAt().isAfter(since));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UserId> handlers(UUID caseId, AuthorityId authority) {
        List<TaskEntry> known = tasks.findable(caseId).stream()
                .filter(task -> task.authority().equals(authority))
                .toList();
        Set<UserId> now = known.stream()
                .filter(task -> task.open() && task.assignee() != null)
                .map(TaskEntry::assignee)
                .collect(Collectors.toUnmodifiableSet());
        return now.isEmpty() ? latest(known) : now;
    }

    private static Set<UserId> latest(List<TaskEntry> known) {
        return known.stream()
                .filter(task -> task.endedBy() != null)
                .max(Comparator.comparing(TaskEntry::endedAt))
                .map(TaskEntry::endedBy)
                .map(Set::of)
                .orElse(Set.of());
    }

    private static PlacedTask placed(TaskEntry task) {
        return new PlacedTask(
                new TaskId(task.id()),
                task.caseId(),
                task.copy().number(),
                task.name(),
                task.authority(),
                task.unit(),
                Role.ofGroup(task.group()),
                task.assignee(),
                task.due());
    }
}
