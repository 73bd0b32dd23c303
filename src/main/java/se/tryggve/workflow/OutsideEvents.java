package se.tryggve.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What may reach cases from outside. Every call joins the caller's transaction. */
public interface OutsideEvents {

    /** What the processes of a case wait for or let in now, and what may begin a process beside them, in order of name. */
    List<OutsideEvent> of(UUID caseId);

    /**
     * Lets it happen.
     *
     * @param facts process variables that the model's steps read
     * @throws TaskGoneException if the process has gone on and takes it no more
     */
    void happened(UUID caseId, OutsideEvent event, Map<String, Object> facts);
}
