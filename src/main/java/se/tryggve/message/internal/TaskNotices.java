package se.tryggve.message.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.message.internal.Notice.About;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.PlacedTask;
import se.tryggve.worklist.TaskListener;
import se.tryggve.worklist.TaskPlaces;

/** Tells of tasks that come to a person or a unit, and takes back what no longer holds. */
@Component
class TaskNotices implements TaskListener {

    /** How long an automatic step may take between a person's own task and the one that follows it. */
    private static final Duration JUST = Duration.ofMinutes(2);

    private final Notices notices;
    private final NoticeTable table;
    private final TaskPlaces tasks;
    private final Directory directory;
    private final CurrentOfficer current;
    private final Clock clock;

    TaskNotices(
            Notices notices,
            NoticeTable table,
            TaskPlaces tasks,
            Directory directory,
            CurrentOfficer current,
            Clock clock) {
        this.notices = notices;
        this.table = table;
        this.tasks = tasks;
        this.directory = directory;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public void arrived(PlacedTask task) {
        if (task.assignee() == null) {
            notices.tell(
                    notice(task, NoticeKind.TASK_FOR_UNIT, "taskForUnit"),
                    directory.holders(task.unit(), task.role()).stream()
                            .map(Officer::id)
                            .toList());
        } else if (!comesOfOwnHands(task)) {
            notices.tell(notice(task, NoticeKind.TASK_FOR_ME, "taskForMe"), List.of(task.assignee()));
        }
    }

    /** Whether an automatic step leads straight on from what the same person has just finished. */
    private boolean comesOfOwnHands(PlacedTask task) {
        return current.find().isEmpty()
                && tasks.hasFinished(
                        task.caseId(), task.assignee(), clock.instant().minus(JUST));
    }

    @Override
    public void woke(PlacedTask task) {
        notices.tell(notice(task, NoticeKind.TASK_FOR_ME, "taskAwake"), List.of(task.assignee()));
    }

    @Override
    public void lost(PlacedTask task, UserId from) {
        notices.tell(notice(task, NoticeKind.TASK_FOR_ME, "taskTaken", About.NOTHING), List.of(from));
    }

    @Override
    public void left(TaskId task) {
        table.takeBackOfTask(task.value());
    }

    @Override
    public void ended(TaskId task) {
        table.takeBackAllOfTask(task.value());
    }

    /** Each arrival is an event of its own: the same task may come to the same person twice. */
    private Notice notice(PlacedTask task, NoticeKind kind, String said) {
        return notice(task, kind, said, new About(task.id().value(), null));
    }

    private Notice notice(PlacedTask task, NoticeKind kind, String said, About about) {
        return new Notice(
                "task:" + task.id().value() + ":" + clock.instant(),
                kind,
                task.caseId(),
                task.number(),
                said,
                task.name(),
                task.due(),
                "/tasks/" + task.id().value(),
                about);
    }
}
