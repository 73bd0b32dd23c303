package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DueDateListener;
import se.tryggve.workflow.TaskId;

/** Keeps the list's copy of each task's last day equal to its deadline. */
@Component
class DueProjection implements DueDateListener {

    private final TaskEntries tasks;
    private final Waits waits;
    private final Clock clock;

    DueProjection(TaskEntries tasks, Waits waits, Clock clock) {
        this.tasks = tasks;
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(TaskId task, LocalDate due) {
        tasks.lock(task.value()).filter(TaskEntry::open).ifPresent(entry -> {
            entry.dueOn(due, clock.instant());
            waits.settle(new CaseId(entry.caseId()));
        });
    }
}
