package se.tryggve.workflow;

/**
 * The step that officers add to a case by hand. It stands beside the case, and only the authority that added it knows of it:
 * whoever tells or counts the steps of a case leaves out those of others.
 */
public final class AddedStep {

    /** The key of the model of all added steps. */
    public static final String MODEL = "extraTask";

    /** The message by which one is taken back. */
    public static final String TAKEN_BACK = MODEL + ".takenBack";

    private AddedStep() {}
}
