package se.tryggve.workflow;

import java.time.Instant;

/**
 * One step that a case has behind it.
 *
 * @param process what people call the process that it belongs to
 * @param name what people call the step
 * @param ended when it was over
 * @param task the human task that it was; null for what happened by itself or from outside
 */
public record PassedStep(String process, String name, Instant ended, TaskId task) {}
