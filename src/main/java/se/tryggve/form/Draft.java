package se.tryggve.form;

import java.time.Instant;
import java.util.Map;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/**
 * What has been typed into a task's form and saved, but not submitted.
 *
 * @param values as typed
 * @param version counts from 1, one more at each save
 */
public record Draft(TaskId task, Map<String, Object> values, int version, UserId savedBy, Instant savedAt) {}
