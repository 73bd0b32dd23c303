package se.tryggve.workflow;

import java.util.List;

/**
 * Where one process instance of a case stands.
 *
 * @param process the instance
 * @param definitionId the version of the model that it follows
 * @param elements ids of the model elements that are active now
 * @param passed ids of the model elements that have been passed
 */
public record ActivePosition(ProcessId process, String definitionId, List<String> elements, List<String> passed) {

    /** Whether the instance follows some version of this model. */
    public boolean follows(String processKey) {
        return definitionId.startsWith(processKey + ":");
    }
}
