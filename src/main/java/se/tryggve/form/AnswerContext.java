package se.tryggve.form;

import java.util.UUID;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;

/**
 * Whose answer to which step of which case.
 *
 * @param caseId the case
 * @param task the step that is answered
 * @param officer who answers
 * @param submissionId the stored form; null while initial values are asked for
 */
public record AnswerContext(UUID caseId, HumanTask task, Officer officer, UUID submissionId) {}
