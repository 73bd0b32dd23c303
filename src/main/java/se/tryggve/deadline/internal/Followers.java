package se.tryggve.deadline.internal;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.deadline.DeadlineListener;
import se.tryggve.deadline.DueDateListener;
import se.tryggve.document.AnswerDays;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;
import se.tryggve.workflow.Timers;

/** What keeps a copy of a last day, or waits for it. */
@Component
class Followers {

    private final List<DueDateListener> listeners;
    private final ObjectProvider<DeadlineListener> watchers;
    private final AnswerDays answerDays;
    private final Timers timers;

    Followers(
            List<DueDateListener> listeners,
            ObjectProvider<DeadlineListener> watchers,
            AnswerDays answerDays,
            Timers timers) {
        this.listeners = listeners;
        this.watchers = watchers;
        this.answerDays = answerDays;
        this.timers = timers;
    }

    /** The last day that was known no longer stands. */
    void left(DeadlineRow row) {
        watchers.forEach(watcher -> watcher.left(row.id()));
    }

    void follow(DeadlineRow row) {
        if (row.origin().task() != null) {
            TaskId task = new TaskId(row.origin().task());
            listeners.forEach(listener -> listener.moved(task, row.due()));
        }
        if (row.origin().process() == null) {
            return;
        }
        if (row.rule().code().equals(Rule.ANSWER_BY)) {
            answerDays.move(row.origin().process(), row.due());
        }
        timers.askAgain(new ProcessId(row.origin().process()));
    }
}
