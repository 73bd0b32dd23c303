package se.tryggve.decision.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.Submission;
import se.tryggve.form.Submissions;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.StepDescription;

/**
 * Finds when the documented assessment of kamerabevakningslagen 9 § was last made. The model says which step it is by
 * the property {@code marks}.
 */
@Component
class AssessmentDay {

    private static final String MARK = "assessment";

    /** The step's form in models that cases began to follow before steps were marked; it is in no newer one's way. */
    private static final String FORM_BEFORE_MARKS = "writeAssessment";

    private final Submissions submissions;
    private final Models models;
    private final ZoneId legalZone;

    AssessmentDay(Submissions submissions, Models models, ZoneId legalZone) {
        this.submissions = submissions;
        this.models = models;
        this.legalZone = legalZone;
    }

    /** The day in Stockholm; empty when none was written. */
    Optional<LocalDate> latest(UUID caseId, AuthorityId controller) {
        return submissions.ofCase(caseId).stream()
                .filter(submission -> submission.authority().equals(controller))
                .filter(this::isAssessment)
                .map(Submission::submittedAt)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, legalZone));
    }

    private boolean isAssessment(Submission submission) {
        List<StepDescription> marked = models.describe(submission.definitionId()).steps().stream()
                .filter(step -> MARK.equals(step.marks()))
                .toList();
        return marked.isEmpty()
                ? FORM_BEFORE_MARKS.equals(submission.formId())
                : marked.stream().anyMatch(step -> step.element().equals(submission.element()));
    }
}
