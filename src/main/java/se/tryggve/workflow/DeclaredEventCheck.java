package se.tryggve.workflow;

/** Looks at what each event from outside declares before its model is deployed. */
public interface DeclaredEventCheck {

    /**
     * Refuses what the house could not carry out.
     *
     * @throws se.tryggve.StartRefusedException naming file, element and remedy
     */
    void check(DeclaredEvent event);
}
