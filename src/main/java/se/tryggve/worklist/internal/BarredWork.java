package se.tryggve.worklist.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.DisqualificationListener;
import se.tryggve.form.Drafts;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Gives what somebody has in hand in a case back to the unit, without what they wrote, once they may take no part in it. */
@Component
class BarredWork implements DisqualificationListener {

    private final TaskEntries tasks;
    private final TaskAssignments assignments;
    private final Drafts drafts;

    BarredWork(TaskEntries tasks, TaskAssignments assignments, Drafts drafts) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.drafts = drafts;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void barred(CaseId id, UserId officer) {
        for (String task : tasks.openIds(id.value())) {
            tasks.lock(task)
                    .filter(TaskEntry::open)
                    .filter(entry ->
                            entry.assignee() == null || entry.assignee().equals(officer))
                    .ifPresent(entry -> takeBack(entry, officer));
        }
    }

    private void takeBack(TaskEntry entry, UserId officer) {
        TaskId task = new TaskId(entry.id());
        if (drafts.find(task).filter(draft -> draft.savedBy().equals(officer)).isPresent()) {
            drafts.discard(task);
        }
        if (entry.assignee() != null) {
            assignments.takeBack(entry);
        }
    }
}
