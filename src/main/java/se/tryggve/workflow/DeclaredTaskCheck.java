package se.tryggve.workflow;

/** Looks at what each user task declares before its model is deployed. */
public interface DeclaredTaskCheck {

    /**
     * Refuses what the house could not carry out.
     *
     * @param form the file of the form that the task names
     * @throws se.tryggve.StartRefusedException naming file, element and remedy
     */
    void check(DeclaredTask task, DeploymentFile form);
}
