package se.tryggve.worklist.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.deadline.Deadlines;
import se.tryggve.document.Documents;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.AddedTasks;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.UnknownTaskException;

/** Adds tasks, changes them and takes them back; each is a process of its own with its words beside it. */
@Service
@Transactional
class AddedTaskDesk implements AddedTasks {

    private final AddedTaskBook book;
    private final AddedTaskReceivers receivers;
    private final AddedTaskView view;
    private final TaskEntries tasks;
    private final TaskAssignments assignments;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Documents documents;
    private final CaseFiles cases;
    private final AuditLog audit;
    private final Clock clock;

    AddedTaskDesk(
            AddedTaskBook book,
            AddedTaskReceivers receivers,
            AddedTaskView view,
            TaskEntries tasks,
            TaskAssignments assignments,
            Processes processes,
            Deadlines deadlines,
            Documents documents,
            CaseFiles cases,
            AuditLog audit,
            Clock clock) {
        this.book = book;
        this.receivers = receivers;
        this.view = view;
        this.tasks = tasks;
        this.assignments = assignments;
        this.processes = processes;
        this.deadlines = deadlines;
        this.documents = documents;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskRefusedException> hindrance(CaseId caseId, Officer officer) {
        return cases.overview(caseId).concluded()
                ? Optional.of(new TaskRefusedException("added.refused.concluded"))
                : view.barred(caseId, officer);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Receiver> receivers(CaseId caseId, Officer officer) {
        return receivers.of(caseId, officer);
    }

    @Override
    public void add(UUID id, CaseId caseId, Officer officer, Words words, Receiver receiver) {
        hindrance(caseId, officer).ifPresent(refused -> {
            throw refused;
        });
        demandDocument(caseId, officer, words);
        if (!book.write(id, caseId, officer, words, receiver)) {
            return;
        }
        processes.start(AddedStep.MODEL, caseId.value(), facts(cases.overview(caseId), id, words, receiver));
        audit.record(AuditEvent.onCase(caseId.value(), "task.added").to(told(id, words)));
        String who = receiver.name() == null ? receiver.unitName() : receiver.name();
        note(
                caseId,
                officer,
                "added.timeline.added",
                words.title(),
                who,
                words.due().toString());
    }

    @Override
    public void addFor(UUID id, CaseId caseId, Officer officer, Words words) {
        if (hindrance(caseId, officer).isEmpty()) {
            receivers.own(caseId, officer).ifPresent(receiver -> add(id, caseId, officer, words, receiver));
        }
    }

    private static Map<String, Object> facts(CaseOverview overview, UUID id, Words words, Receiver receiver) {
        return Map.of(
                "kind",
                overview.kind().code(),
                "measure",
                overview.kind().measure(),
                "receivedDate",
                overview.received().toString(),
                "doingGroup",
                receiver.group(),
                "doBy",
                words.due().toString(),
                AddedTaskBook.VARIABLE,
                id.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Added> in(CaseId caseId, Officer officer) {
        return view.of(book.in(caseId), officer).stream()
                .sorted(Comparator.comparing(added -> !added.open()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Added> find(UUID id, CaseId caseId, Officer officer) {
        return book.find(id).filter(row -> row.caseId().equals(caseId)).flatMap(row -> view.of(row, officer));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Added> of(TaskId task, Officer officer) {
        return book.ofTask(task.value()).flatMap(row -> view.of(row, officer));
    }

    @Override
    public void change(Added added, Officer officer, Words words, String reason, int version) {
        TaskEntry entry = lock(added, officer);
        demandDocument(added.caseId(), officer, words);
        if (!book.change(added.id(), words, version)) {
            throw new TaskRefusedException("added.refused.stale");
        }
        HumanTask task = entry.task();
        HumanTask worded = AddedTaskBook.worded(task, book.find(added.id()).orElseThrow(), task.phase());
        entry.declare(worded);
        entry.dueOn(entry.due(), clock.instant());
        deadlines.declareAgain(worded);
        deadlines.choose(added.task(), words.due(), reason);
        audit.record(AuditEvent.onCase(added.caseId().value(), "task.changed")
                .from(told(added.id(), added.words()))
                .to(told(added.id(), words))
                .because(reason));
        note(added.caseId(), officer, "added.timeline.changed", words.title(), reason);
    }

    @Override
    public void takeBack(Added added, Officer officer, String reason) {
        TaskEntry entry = lock(added, officer);
        assignments.withdraw(entry, officer, reason);
        book.takenBack(added.id(), reason);
        audit.record(AuditEvent.onCase(added.caseId().value(), "task.takenBack")
                .to(Map.of("task", entry.id(), "name", entry.name()))
                .because(reason));
        note(added.caseId(), officer, "added.timeline.takenBack", added.words().title(), reason);
        processes.tell(entry.task().process(), AddedStep.TAKEN_BACK);
    }

    private TaskEntry lock(Added added, Officer officer) {
        TaskEntry entry = tasks.lock(added.task().value())
                .orElseThrow(() ->
                        new UnknownTaskException(added.task(), added.caseId().value()));
        view.hindrance(book.ofTask(entry.id()).orElseThrow(), entry, officer).ifPresent(refused -> {
            throw refused;
        });
        return entry;
    }

    private void demandDocument(CaseId caseId, Officer officer, Words words) {
        boolean known = words.document() == null
                || documents.visibleTo(caseId, officer.authority().id()).stream()
                        .anyMatch(line -> line.id().equals(words.document()));
        if (!known) {
            throw new TaskRefusedException("added.refused.document");
        }
    }

    private void note(CaseId caseId, Officer officer, String key, String... words) {
        cases.note(caseId, TimelineNote.within(officer.authority().id(), key, words));
    }

    private static Map<String, Object> told(UUID id, Words words) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("added", id.toString());
        told.put("title", words.title());
        told.put("what", words.what());
        told.put("due", words.due().toString());
        told.put("document", words.document() == null ? null : words.document().toString());
        return told;
    }
}
