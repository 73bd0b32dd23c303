package se.tryggve.worklist.internal;

import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.identity.Role;
import se.tryggve.workflow.DeclaredTask;
import se.tryggve.workflow.DeclaredTaskCheck;
import se.tryggve.workflow.DeploymentFile;

/** Refuses models that give work to a role that nobody can hold. */
@Component
class RoleCheck implements DeclaredTaskCheck {

    @Override
    public void check(DeclaredTask task, DeploymentFile form) {
        if (!task.groupDecidedByProcess() && Role.find(task.group()).isEmpty()) {
            throw new StartRefusedException(
                    task.path() + ", " + task.element() + " gives work to the group " + task.group()
                            + ", which is no role.",
                    "Use one of the roles of identity.Role, for instance municipality.caseOfficer.");
        }
    }
}
