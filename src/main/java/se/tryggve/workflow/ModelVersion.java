package se.tryggve.workflow;

import java.time.Instant;

/**
 * One deployed version of a process model.
 *
 * @param definitionId the version's own id
 * @param key the model's id, the same for all versions
 * @param name what people call the process in this version
 * @param version counts from 1
 * @param deployed since when new cases could follow it
 */
public record ModelVersion(String definitionId, String key, String name, int version, Instant deployed) {}
