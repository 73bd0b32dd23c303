package se.tryggve.form;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/**
 * A submitted form; it never changes.
 *
 * @param element the user task in the model
 * @param formId the form
 * @param definitionId the exact version of the model, and with it of the form
 * @param values the validated values by key
 * @param sheet the same as people read it: labels and texts as they stood on the page, in Swedish
 */
public record Submission(
        UUID id,
        UUID caseId,
        TaskId task,
        String element,
        String formId,
        String definitionId,
        Map<String, Object> values,
        AnswerSheet sheet,
        UserId submittedBy,
        AuthorityId authority,
        Instant submittedAt) {}
