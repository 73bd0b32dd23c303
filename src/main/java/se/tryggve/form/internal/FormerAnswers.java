package se.tryggve.form.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.form.FormView;
import se.tryggve.form.Submission;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Processes;

/** What an authority answered the last time it did the same step of the same case. */
@Component
class FormerAnswers {

    private final SubmissionArchive archive;
    private final Processes processes;
    private final Directory directory;
    private final ZoneId zone;

    FormerAnswers(SubmissionArchive archive, Processes processes, Directory directory, ZoneId legalZone) {
        this.archive = archive;
        this.processes = processes;
        this.directory = directory;
        this.zone = legalZone;
    }

    Optional<Submission> of(HumanTask task, Officer officer) {
        return archive.last(
                task.caseId(), step(task), task.formId(), officer.authority().id());
    }

    /**
     * Which step of the case a task is: the same when it is done again, another when a called process is used in
     * another place, so that a question to the police is not put to the county board.
     */
    String step(HumanTask task) {
        String way = String.join("/", processes.way(task.process()));
        return way.isEmpty() ? task.element() : way + "/" + task.element();
    }

    /** When and by whom, as people say it. */
    FormView.Former told(Submission submission) {
        String day = LocalDate.ofInstant(submission.submittedAt(), zone).toString();
        String name = directory
                .officer(submission.submittedBy())
                .map(Officer::name)
                .orElse(submission.submittedBy().value());
        return new FormView.Former(day, name);
    }
}
