package se.tryggve.decision.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.Submission;
import se.tryggve.form.Submissions;
import se.tryggve.identity.AuthorityId;

/** Finds when the documented assessment of kamerabevakningslagen 9 § was last made. */
@Component
class AssessmentDay {

    /** The form of the step in which the assessment is written; ids of forms are stable for ever. */
    private static final String FORM = "writeAssessment";

    private final Submissions submissions;
    private final ZoneId legalZone;

    AssessmentDay(Submissions submissions, ZoneId legalZone) {
        this.submissions = submissions;
        this.legalZone = legalZone;
    }

    /** The day in Stockholm; empty when none was written. */
    Optional<LocalDate> latest(UUID caseId, AuthorityId controller) {
        return submissions.ofCase(caseId).stream()
                .filter(submission -> FORM.equals(submission.formId()))
                .filter(submission -> submission.authority().equals(controller))
                .map(Submission::submittedAt)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, legalZone));
    }
}
