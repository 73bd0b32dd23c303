package se.tryggve.workflow;

/** Told of human tasks in the engine's own transaction: what it throws undoes the engine's step. */
public interface HumanTaskListener {

    /** A person is asked to do this step from now on. */
    void created(HumanTask task);

    /** The step is over: completed, or withdrawn by the process. */
    void removed(TaskId id);

    /**
     * The case has been moved to another version of its model, which may declare the step otherwise.
     *
     * @param task as it is declared now, with the process variables of now
     * @throws CannotMoveException if the step cannot go on as it is declared now
     */
    default void moved(HumanTask task) {}
}
