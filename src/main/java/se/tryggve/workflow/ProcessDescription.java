package se.tryggve.workflow;

import java.util.List;

/**
 * A process model in words.
 *
 * @param definitionId the version
 * @param key the model's id, the same for all versions
 * @param name what people call it
 * @param version counts from 1
 * @param documentation what the process is for
 * @param phases the stages that cases pass, in order; empty for shared sub-processes
 * @param steps the flow nodes in reading order
 */
public record ProcessDescription(
        String definitionId,
        String key,
        String name,
        int version,
        String documentation,
        List<String> phases,
        List<StepDescription> steps) {}
