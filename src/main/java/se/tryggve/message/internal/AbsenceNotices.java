package se.tryggve.message.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.identity.UserId;
import se.tryggve.message.internal.Notice.About;
import se.tryggve.worklist.AbsenceListener;

/** Tells deputies that they stand in, and those who were away that their tasks are back: one letter, not one for each task. */
@Component
class AbsenceNotices implements AbsenceListener {

    private final Notices notices;

    AbsenceNotices(Notices notices) {
        this.notices = notices;
    }

    @Override
    public void begun(UUID absence, UserId deputy, LocalDate last, int tasks) {
        notices.tell(notice("absence:" + absence + ":begun", "deputy", tasks, last), List.of(deputy));
    }

    @Override
    public void writtenFor(UUID absence, UserId officer, LocalDate last, int tasks) {
        notices.tell(notice("absence:" + absence + ":written", "writtenAway", tasks, last), List.of(officer));
    }

    @Override
    public void over(UUID absence, UserId officer, int tasks) {
        notices.tell(notice("absence:" + absence + ":over", "tasksBack", tasks, null), List.of(officer));
    }

    private static Notice notice(String event, String said, int tasks, LocalDate last) {
        return new Notice(
                event, NoticeKind.TASK_FOR_ME, null, "", said, String.valueOf(tasks), last, "/tasks", About.NOTHING);
    }
}
