package se.tryggve.form.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.Problem;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.form.Submission;
import se.tryggve.form.Submitted;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.Remarks;
import se.tryggve.form.page.AnswerWords;
import se.tryggve.form.page.Sheets;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskGoneException;

/** Accepts submissions: checked whole, stored, recorded, logged; or refused whole. */
@Component
class SubmissionCounter {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final FormSettings settings;
    private final SubmissionArchive archive;
    private final FormerAnswers former;
    private final DraftDrawer drafts;
    private final UploadShelf uploads;
    private final AnswerWords wording;
    private final AuditLog audit;
    private final Clock clock;

    SubmissionCounter(
            FormSettings settings,
            SubmissionArchive archive,
            FormerAnswers former,
            DraftDrawer drafts,
            UploadShelf uploads,
            AnswerWords wording,
            AuditLog audit,
            Clock clock) {
        this.settings = settings;
        this.archive = archive;
        this.former = former;
        this.drafts = drafts;
        this.uploads = uploads;
        this.wording = wording;
        this.audit = audit;
        this.clock = clock;
    }

    static List<Problem> problems(Filled filled, FormAnswer answer) {
        List<Problem> problems = new ArrayList<>(Labels.of(filled).on(answer.problems()));
        problems.addAll(filled.problems());
        return problems;
    }

    Submitted accept(HumanTask task, Officer officer, FormAnswer answer, Filled filled) {
        List<Problem> problems = problems(filled, answer);
        if (!problems.isEmpty()) {
            throw new FormRefusedException(problems);
        }
        UUID id = keep(task, officer, filled);
        record(task, officer, id, filled);
        drafts.forget(task.id());
        uploads.discard(task.id(), FileReferences.in(filled.values()));
        audit.record(AuditEvent.onCase(task.caseId(), "form.submitted")
                .to(Map.of(
                        "submission",
                        id,
                        "task",
                        task.id().value(),
                        "element",
                        task.element(),
                        "form",
                        task.formId())));
        return new Submitted(id, filled.values(), Variables.of(task.answers(), filled.values()));
    }

    private UUID keep(HumanTask task, Officer officer, Filled filled) {
        UUID id = UUID.randomUUID();
        try {
            archive.keep(submission(id, task, officer, filled), task.process(), former.step(task), Remarks.in(filled));
        } catch (DuplicateKeyException another) {
            throw new TaskGoneException(task.id(), another);
        }
        return id;
    }

    private Submission submission(UUID id, HumanTask task, Officer officer, Filled filled) {
        return new Submission(
                id,
                task.caseId(),
                task.id(),
                task.element(),
                task.formId(),
                task.definitionId(),
                filled.values(),
                Sheets.of(filled, wording, SWEDISH),
                officer.id(),
                officer.authority().id(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private void record(HumanTask task, Officer officer, UUID id, Filled filled) {
        AnswerRecorder recorder = settings.recorder(task);
        if (recorder == null) {
            return;
        }
        try {
            recorder.record(new AnswerContext(task.caseId(), task, officer, id), filled.values());
        } catch (RefusedAnswerException refused) {
            Problem problem = new Problem(refused.path(), "", refused.messageKey(), refused.arguments());
            throw new FormRefusedException(List.of(problem));
        }
    }
}
