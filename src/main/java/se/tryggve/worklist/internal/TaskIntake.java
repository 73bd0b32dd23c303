package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.deadline.Deadlines;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.HumanTaskListener;
import se.tryggve.workflow.TaskId;

/** Puts every task that a process asks for on the right unit's list, in the engine's transaction. */
@Component
class TaskIntake implements HumanTaskListener {

    private final TaskEntries tasks;
    private final AddedTaskBook added;
    private final TaskRights rights;
    private final StandIns standIns;
    private final Loans loans;
    private final Deadlines deadlines;
    private final Directory directory;
    private final CurrentOfficer currentOfficer;
    private final CaseFiles cases;
    private final Waits waits;
    private final OpenedMarks marks;
    private final TaskNews news;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    TaskIntake(
            TaskEntries tasks,
            AddedTaskBook added,
            TaskRights rights,
            StandIns standIns,
            Loans loans,
            Deadlines deadlines,
            Directory directory,
            CurrentOfficer currentOfficer,
            CaseFiles cases,
            Waits waits,
            OpenedMarks marks,
            TaskNews news,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.tasks = tasks;
        this.added = added;
        this.rights = rights;
        this.standIns = standIns;
        this.loans = loans;
        this.deadlines = deadlines;
        this.directory = directory;
        this.currentOfficer = currentOfficer;
        this.cases = cases;
        this.waits = waits;
        this.marks = marks;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public void created(HumanTask task) {
        CaseId caseId = new CaseId(task.caseId());
        CaseOverview overview = cases.overview(caseId);
        Optional<AddedTaskRow> byHand = added.of(task);
        Unit unit = byHand.map(row -> directory.unit(row.unit())).orElseGet(() -> competent(task, overview));
        cases.admit(caseId, unit, "worklist.admitted");
        String number = cases.numberAt(caseId, unit.authority()).orElse("");
        HumanTask worded = added.worded(task, overview);
        TaskEntry entry = TaskEntry.asked(
                worded,
                unit,
                deadlines.begin(worded, unit),
                CaseCopy.of(cases.overview(caseId, unit.authority()), number));
        byHand.ifPresent(row -> added.placed(row.id(), entry.id()));
        Optional<UserId> meant = byHand.isPresent() ? wanted(byHand.get(), entry) : continuing(entry);
        Optional<UserId> comes = meant.flatMap(officer -> present(officer, entry));
        comes.ifPresent(officer -> entry.assign(officer, clock.instant()));
        tasks.save(entry);
        logCreated(entry, unit);
        waits.settle(caseId);
        meant.filter(officer -> !officer.equals(comes.orElse(officer))).ifPresent(away -> lend(entry, away));
        news.arrived(entry);
    }

    private void logCreated(TaskEntry entry, Unit unit) {
        audit.record(AuditEvent.onCase(entry.caseId(), "task.created")
                .to(Map.of(
                        "task",
                        entry.id(),
                        "step",
                        entry.element(),
                        "name",
                        entry.name(),
                        "unit",
                        unit.name(),
                        "due",
                        entry.due())));
    }

    private Unit competent(HumanTask task, CaseOverview overview) {
        return directory.competentUnit(
                Role.ofGroup(task.group()), overview.owner(), LocalDate.now(clock.withZone(legalZone)));
    }

    /** Whoever was asked by name, with the checks for every receiver. */
    private Optional<UserId> wanted(AddedTaskRow row, TaskEntry entry) {
        return Optional.ofNullable(row.officer())
                .map(officer -> rights.receiver(entry, officer).id());
    }

    /** The deputy got it, so that it goes to whom it is meant for afterwards. */
    private void lend(TaskEntry entry, UserId meant) {
        standIns.absence(meant).ifPresent(away -> loans.lent(away.id(), entry.id(), away.deputy()));
    }

    @Override
    public void removed(TaskId id) {
        Optional<TaskEntry> withdrawn = tasks.lock(id.value()).filter(TaskEntry::open);
        deadlines.end(id, withdrawn.isEmpty());
        news.ended(id);
        withdrawn.ifPresent(entry -> {
            entry.withdrawn(clock.instant());
            audit.record(AuditEvent.onCase(entry.caseId(), "task.withdrawn")
                    .to(Map.of("task", entry.id(), "step", entry.element(), "name", entry.name())));
            marks.clear(entry);
            waits.settle(new CaseId(entry.caseId()));
        });
    }

    @Override
    public void moved(HumanTask task) {
        tasks.lock(task.id().value())
                .filter(TaskEntry::open)
                .filter(entry -> declaresAnother(entry.task(), task))
                .ifPresent(entry -> declareAgain(entry, task));
    }

    private static boolean declaresAnother(HumanTask before, HumanTask now) {
        return !before.definitionId().equals(now.definitionId())
                || !before.phase().equals(now.phase());
    }

    private void declareAgain(TaskEntry entry, HumanTask task) {
        String before = entry.task().definitionId();
        HumanTask worded = added.worded(task, cases.overview(new CaseId(task.caseId())));
        entry.declare(worded);
        entry.dueOn(deadlines.declareAgain(worded).orElse(entry.due()), clock.instant());
        audit.record(AuditEvent.onCase(task.caseId(), "task.moved")
                .from(Map.of("task", entry.id(), "model", before))
                .to(Map.of("task", entry.id(), "model", task.definitionId(), "step", entry.element())));
        waits.settle(new CaseId(task.caseId()));
    }

    /** Whoever moves the case on is at work, whatever was planned. */
    private Optional<UserId> present(UserId officer, TaskEntry entry) {
        Optional<UserId> mover = currentOfficer.find().map(Officer::id).filter(officer::equals);
        return mover.isPresent() ? mover : standIns.insteadOf(officer, entry);
    }

    private Stream<Officer> holders(TaskEntry entry) {
        return directory.holders(entry.unit(), Role.ofGroup(entry.group())).stream();
    }

    /** Whoever moves the case on, or last did such a step in it, goes on with it; others start unassigned. */
    private Optional<UserId> continuing(TaskEntry entry) {
        Stream<Officer> mover = currentOfficer.find().stream();
        Stream<Officer> earlier =
                tasks.doneByGroup(entry.caseId(), entry.group(), entry.unit().value(), Limit.of(1)).stream()
                        .flatMap(done ->
                                holders(entry).filter(officer -> officer.id().equals(done.endedBy())));
        return Stream.concat(mover, earlier)
                .filter(officer -> rights.mayDo(officer, entry))
                .map(Officer::id)
                .filter(officer -> !rights.keptFrom(officer, entry))
                .findFirst();
    }
}
