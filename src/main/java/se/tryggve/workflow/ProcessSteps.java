package se.tryggve.workflow;

/** Tells a person's own act from what the process does because of it. */
public interface ProcessSteps {

    /** Whether this thread is inside the engine, carrying out steps of a process; who set it off is then not who acts. */
    boolean underway();
}
