package se.tryggve.decision.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.HumanTaskListener;
import se.tryggve.workflow.TaskId;

/** Stops a case with an incident before anybody is asked to decide on a matter that nobody knows. */
@Component
class MatterWatch implements HumanTaskListener {

    private static final Set<String> RECORDERS = Set.of("decisionDraft", "decision");

    @Override
    public void created(HumanTask task) {
        if (task.records() != null && RECORDERS.contains(task.records())) {
            DecisionKind.asked(task.variables());
        }
    }

    @Override
    public void removed(TaskId id) {}
}
