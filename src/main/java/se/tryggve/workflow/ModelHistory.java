package se.tryggve.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The deployed versions of each process model and what differs between them. */
public interface ModelHistory {

    /** All versions of a model, the newest first; none if there never was such a model. */
    List<ModelVersion> versions(String key);

    /** How many running cases follow each of these versions, in the whole installation; versions without any are left out. */
    Map<String, Integer> runningCases(List<ModelVersion> versions);

    /** The running cases of every version that any follows: version's id to cases. */
    Map<String, Set<UUID>> followers();

    /**
     * What differs between two versions, their forms and the tables that they ask included.
     *
     * @throws UnknownProcessException if one of them does not exist
     */
    ModelDifference difference(String olderDefinitionId, String newerDefinitionId);
}
