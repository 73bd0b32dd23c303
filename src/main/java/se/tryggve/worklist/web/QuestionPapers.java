package se.tryggve.worklist.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerSheet;
import se.tryggve.form.Submission;
import se.tryggve.form.Submissions;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.StepDescription;

/**
 * What is put to an adviser together with the question: the latest answers of the steps that the adviser's own step is a
 * second person's check of, as the model says. Advisers do not read the case, and need not look for it.
 */
@Component
class QuestionPapers {

    private final Submissions submissions;
    private final Models models;

    QuestionPapers(Submissions submissions, Models models) {
        this.submissions = submissions;
        this.models = models;
    }

    List<Paper> of(HumanTask task) {
        List<String> checked = task.secondPersonOf() == null
                ? List.of()
                : Arrays.stream(task.secondPersonOf().split(","))
                        .map(String::strip)
                        .toList();
        Map<String, Submission> latest = new LinkedHashMap<>();
        if (!checked.isEmpty()) {
            submissions.ofCase(task.caseId()).stream()
                    .filter(submission -> checked.contains(submission.element()))
                    .forEach(submission -> latest.put(submission.element(), submission));
        }
        return latest.values().stream().map(this::paper).toList();
    }

    private Paper paper(Submission submission) {
        String title = models.describe(submission.definitionId()).steps().stream()
                .filter(step -> step.element().equals(submission.element()))
                .map(StepDescription::document)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(submission.formId());
        return new Paper(title, submission.sheet());
    }

    /** A submitted form under the name of the document that it became. */
    record Paper(String title, AnswerSheet sheet) {}
}
