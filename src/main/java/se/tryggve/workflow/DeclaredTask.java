package se.tryggve.workflow;

import java.util.List;

/**
 * A user task of a model that is about to be deployed.
 *
 * @param path the model's file
 * @param element the user task's id
 * @param group its candidate group; an expression where the process decides it
 * @param formId the form that answers it
 * @param records the recorder that keeps its answer; null if none
 * @param answers the form keys that become process variables
 */
public record DeclaredTask(
        String path, String element, String group, String formId, String records, List<String> answers) {

    /** Whether the group is only known when the process runs. */
    public boolean groupDecidedByProcess() {
        return group.startsWith("${");
    }
}
