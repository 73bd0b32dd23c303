package se.tryggve.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Moves cases through their models. Every call joins the caller's transaction. */
public interface Processes {

    /**
     * Starts the newest version of a model for a case.
     *
     * @throws UnknownProcessException if no such model is deployed
     */
    ProcessId start(String processKey, UUID caseId, Map<String, Object> facts);

    /**
     * Begins the newest version of a case's own model again at a message, with the facts that it last ended with.
     *
     * @param facts what has changed since
     */
    void resume(String processKey, UUID caseId, String message, Map<String, Object> facts);

    /**
     * Lets a message reach whatever of the case waits for it now, or begin the process that starts with it; nothing happens
     * where nobody waits.
     *
     * @param facts what a process that begins must know
     */
    void tell(UUID caseId, String message, Map<String, Object> facts);

    /**
     * Lets a message reach the one process instance that waits for it.
     *
     * @throws TaskGoneException if it has gone on and takes the message no more
     */
    void tell(ProcessId process, String message);

    /**
     * Completes a human task with the answers that gateways and tables read.
     *
     * @throws TaskGoneException if the task has been completed or withdrawn, also by somebody at the same moment
     */
    void complete(TaskId task, Map<String, Object> answers);

    /**
     * Waits until the case has no automatic step left to run now, or the time is up. Outside a transaction only.
     *
     * @return whether the case is quiet
     */
    boolean awaitQuiet(UUID caseId, Duration atMost);

    /** Where the case's running process instances stand, the case's own process first. */
    List<ActivePosition> positions(UUID caseId);

    /**
     * The version of a model that the case follows, or followed last; empty when no process of that model has been
     * started for it or it is forgotten.
     */
    Optional<String> followed(UUID caseId, String processKey);

    /**
     * Where the case's own process ended: as elements the ends that it reached; empty while something runs that no officer has
     * added by hand, or when it is forgotten.
     */
    Optional<ActivePosition> ended(UUID caseId);

    /**
     * The key of the model with which a process instance began, whatever called what since: the case's own, or that of
     * something that came from outside. Known also while the instance is being started; empty when it runs no more.
     */
    Optional<String> outermost(ProcessId process);

    /**
     * The call activities that led to a process instance, the outermost first; none for a case's own process. Two
     * instances with the same way are the same part of the case, done again.
     */
    List<String> way(ProcessId process);
}
