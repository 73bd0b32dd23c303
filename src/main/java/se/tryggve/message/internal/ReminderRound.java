package se.tryggve.message.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.message.internal.Notice.About;
import se.tryggve.worklist.PlacedTask;
import se.tryggve.worklist.TaskPlaces;

/**
 * Who is reminded of a last day: whoever has the step, or else the unit's holders of the role; without a step, those who
 * handle the case. Where another authority waits, the unit's contact too, and afterwards those who wait.
 */
@Component
class ReminderRound {

    private final Notices notices;
    private final TaskPlaces tasks;
    private final CaseFiles cases;
    private final Directory directory;

    ReminderRound(Notices notices, TaskPlaces tasks, CaseFiles cases, Directory directory) {
        this.notices = notices;
        this.tasks = tasks;
        this.cases = cases;
        this.directory = directory;
    }

    void tell(NearDeadline near, ReminderStep step) {
        String said = near.lapses() ? "deadlineLapses" : "deadline" + capitalised(step);
        Optional<PlacedTask> task = near.task() == null ? Optional.empty() : tasks.open(near.task());
        Notice notice = notice(near, step, said, near.authority(), path(near, task));
        notices.tell(notice, task.map(this::doers).orElseGet(() -> handlers(near, near.authority())));
        boolean awaited = !near.keeper().equals(near.authority());
        if (awaited) {
            task.ifPresent(asked -> notices.tellContact(notice, asked.unit()));
        }
        if (awaited && step == ReminderStep.AFTER) {
            Notice waiting = notice(near, step, "awaitedAfter", near.keeper(), deadlinePath(near));
            notices.tell(waiting, handlers(near, near.keeper()));
        }
    }

    private Collection<UserId> doers(PlacedTask task) {
        return task.assignee() != null
                ? List.of(task.assignee())
                : directory.holders(task.unit(), task.role()).stream()
                        .map(Officer::id)
                        .toList();
    }

    private Collection<UserId> handlers(NearDeadline near, AuthorityId authority) {
        return tasks.handlers(near.caseId(), authority);
    }

    private Notice notice(NearDeadline near, ReminderStep step, String said, AuthorityId reader, String path) {
        UUID deadline = near.id().value();
        String task = near.task() == null ? null : near.task().value();
        return new Notice(
                "deadline:" + deadline + ":" + near.due() + ":" + step + ":" + reader,
                NoticeKind.DEADLINE,
                near.caseId(),
                cases.numberAt(new CaseId(near.caseId()), reader).orElse(""),
                said,
                near.name(),
                near.due(),
                path,
                new About(task, deadline));
    }

    private static String path(NearDeadline near, Optional<PlacedTask> task) {
        return task.map(open -> "/tasks/" + open.id().value()).orElseGet(() -> deadlinePath(near));
    }

    private static String deadlinePath(NearDeadline near) {
        return "/cases/" + near.caseId() + "/deadlines/" + near.id();
    }

    private static String capitalised(ReminderStep step) {
        String word = step.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
