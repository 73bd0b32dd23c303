package se.tryggve.casefile;

import java.util.Map;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;

/** Knows who did the steps of a case. */
public interface StepDoers {

    /** Who did each step: a person of the viewer's own authority by name, others by the name of their authority. */
    Map<TaskId, String> of(CaseId id, Officer viewer);
}
