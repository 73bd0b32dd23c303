package se.tryggve.workflow;

import java.util.List;

/** Looks at all models, tables and forms together before they are deployed. */
public interface DeploymentCheck {

    /**
     * Refuses what could not be run.
     *
     * @throws se.tryggve.StartRefusedException naming file, element and remedy
     */
    void check(List<DeploymentFile> files);
}
