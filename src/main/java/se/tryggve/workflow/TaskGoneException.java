package se.tryggve.workflow;

/** The task is no longer open in the engine: completed by somebody else, or withdrawn by the process. */
public class TaskGoneException extends RuntimeException {

    /** Names the task that is gone. */
    public TaskGoneException(TaskId id, Throwable cause) {
        super("Task " + id.value() + " is no longer open", cause);
    }
}
