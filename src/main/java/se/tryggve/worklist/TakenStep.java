package se.tryggve.worklist;

import java.time.Instant;
import java.util.Map;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/**
 * A human step that a case has come to, open or ended.
 *
 * @param element the step, as its model names it
 * @param group the role whose step it is, as models name it
 * @param ended when it was finished or the process went on without it; null while it is open
 * @param variables the process variables as they were when the step began
 * @param seen whether the reader may open its task
 */
public record TakenStep(
        TaskId id,
        ProcessId process,
        String element,
        AuthorityId authority,
        String group,
        Instant since,
        Instant ended,
        Map<String, Object> variables,
        boolean seen) {

    /** Whether somebody still has to take it. */
    public boolean open() {
        return ended == null;
    }
}
