package se.tryggve.workflow;

/** Told of human tasks in the engine's own transaction: what it throws undoes the engine's step. */
public interface HumanTaskListener {

    /** A person is asked to do this step from now on. */
    void created(HumanTask task);

    /** The step is over: completed, or withdrawn by the process. */
    void removed(TaskId id);
}
