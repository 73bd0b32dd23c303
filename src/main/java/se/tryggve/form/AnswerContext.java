package se.tryggve.form;

import java.util.UUID;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;

/**
 * Whose answer to which step a recorder deals with.
 *
 * @param officer who fills in the form
 * @param submissionId the submission that is being recorded; null while the form is shown for the first time
 */
public record AnswerContext(UUID caseId, HumanTask task, Officer officer, UUID submissionId) {}
