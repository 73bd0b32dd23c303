package se.tryggve.form.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.form.FormView;
import se.tryggve.form.Remark;
import se.tryggve.form.Submission;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
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
        return new FormView.Former(day(submission.submittedAt()), name(submission.submittedBy()));
    }

    /** What colleagues have written since then about what must be done again. */
    List<Remark> remarksSince(Submission former) {
        return archive.toldSince(former.caseId(), former.authority(), former.submittedAt()).stream()
                .flatMap(told -> told.remarks().entrySet().stream()
                        .map(remark -> new Remark(
                                remark.getKey(), remark.getValue().toString(), day(told.at()), name(told.by()))))
                .toList();
    }

    private String day(Instant at) {
        return LocalDate.ofInstant(at, zone).toString();
    }

    private String name(UserId officer) {
        return directory.officer(officer).map(Officer::name).orElse(officer.value());
    }
}
