package se.tryggve.worklist.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.Submitted;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.StepDescription;

/** Finishes a task whose row is locked: form, document, list, timeline, log and process, or nothing at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskCompletion {

    private final TaskRights rights;
    private final FormDesk forms;
    private final Documents documents;
    private final CaseFiles cases;
    private final Waits waits;
    private final OpenedMarks marks;
    private final PresenceBook presence;
    private final Processes processes;
    private final Models models;
    private final AuditLog audit;
    private final Clock clock;

    TaskCompletion(
            TaskRights rights,
            FormDesk forms,
            Documents documents,
            CaseFiles cases,
            Waits waits,
            OpenedMarks marks,
            PresenceBook presence,
            Processes processes,
            Models models,
            AuditLog audit,
            Clock clock) {
        this.rights = rights;
        this.forms = forms;
        this.documents = documents;
        this.cases = cases;
        this.waits = waits;
        this.marks = marks;
        this.presence = presence;
        this.processes = processes;
        this.models = models;
        this.audit = audit;
        this.clock = clock;
    }

    void complete(TaskEntry entry, Officer officer, FormAnswer answer) {
        rights.demand(officer, entry);
        HumanTask task = entry.task();
        Submitted submitted = forms.submit(task, officer, answer);
        documents.file(document(entry, submitted));
        entry.done(officer.id(), clock.instant());
        cases.note(
                new CaseId(entry.caseId()),
                TimelineNote.within(entry.authority(), "worklist.timeline.done", entry.name()));
        audit.record(AuditEvent.onCase(entry.caseId(), "task.completed")
                .from(Map.of("task", entry.id(), "state", TaskState.OPEN))
                .to(Map.of(
                        "task", entry.id(),
                        "step", entry.element(),
                        "name", entry.name(),
                        "state", TaskState.DONE,
                        "submission", submitted.id())));
        marks.clear(entry);
        presence.left(entry);
        processes.complete(task.id(), submitted.variables());
        waits.settle(new CaseId(entry.caseId()));
    }

    private NewDocument document(TaskEntry entry, Submitted submitted) {
        HumanTask task = entry.task();
        Optional<StepDescription> step = step(task);
        DocumentKind kind = task.advisory()
                ? DocumentKind.OPINION
                : DocumentKind.ofStep(step.map(StepDescription::marks).orElse(""), task.records());
        return NewDocument.drawnUp(
                        new CaseId(entry.caseId()),
                        entry.authority(),
                        kind,
                        task.processKey().equals(AddedStep.MODEL)
                                ? task.name()
                                : step.map(StepDescription::document).orElse(task.name()),
                        new DocumentContent.Submission(submitted.id()))
                .madeIn(task.process().value());
    }

    private Optional<StepDescription> step(HumanTask task) {
        return models.describe(task.definitionId()).steps().stream()
                .filter(step -> step.element().equals(task.element()))
                .findFirst();
    }
}
