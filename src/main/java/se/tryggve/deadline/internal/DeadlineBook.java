package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineLine;
import se.tryggve.deadline.Deadlines;
import se.tryggve.deadline.internal.DeadlineRow.Origin;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.workflow.CannotMoveException;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Obstacle;
import se.tryggve.workflow.TaskId;

/** Keeps the deadline of every step. */
@Service
@Transactional
class DeadlineBook implements Deadlines {

    private final DeadlineRegister deadlines;
    private final Counting counting;
    private final DeadlineWords words;
    private final ZoneId legalZone;

    DeadlineBook(DeadlineRegister deadlines, Counting counting, DeadlineWords words, ZoneId legalZone) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.words = words;
        this.legalZone = legalZone;
    }

    @Override
    public LocalDate begin(HumanTask task, Unit unit) {
        Optional<DeadlineRow> set = deadlines
                .running(task.process().value(), task.dueRule())
                .filter(row -> row.origin().task() == null);
        if (set.isPresent()) {
            Rule rule = set.get().rule();
            Basis basis = rule.term() == null ? Basis.ofCode(task.dueBasis()) : rule.basis();
            deadlines.belongsTo(set.get().id(), task.id().value(), task.name(), basis);
            return set.get().due();
        }
        Rule rule = rule(task);
        Origin origin = new Origin(task.process().value(), task.id().value(), null);
        DeadlineRow row = DeadlineRow.begun(new CaseId(task.caseId()), unit.authority(), unit.authority(), rule, origin)
                .named(task.name());
        return counting.begin(row, rule.term() == null ? chosen(task) : begun(task))
                .due();
    }

    @Override
    public Optional<LocalDate> declareAgain(HumanTask task) {
        return deadlines.ofTask(task.id().value()).filter(DeadlineRow::running).map(row -> declared(row, task));
    }

    @Override
    public void choose(TaskId task, LocalDate day, String reason) {
        deadlines
                .ofTask(task.value())
                .filter(row -> row.running() && !day.equals(row.due()))
                .ifPresent(row -> counting.recount(row, day, reason));
    }

    private LocalDate declared(DeadlineRow row, HumanTask task) {
        boolean ownPeriod = row.rule().code().equals(Rule.STEP);
        Optional<Term> term = Term.ofIso(task.dueRule());
        if (ownPeriod != term.isPresent() || !ownPeriod && !row.rule().code().equals(task.dueRule())) {
            throw new CannotMoveException(List.of(new Obstacle("due", task.name(), task.dueRule())));
        }
        Rule rule = ownPeriod ? Rule.ofStep(Basis.ofCode(task.dueBasis()), term.get()) : row.rule();
        DeadlineRow now = row.declared(task.name(), rule);
        if (now.equals(row)) {
            return row.due();
        }
        deadlines.declare(now);
        return rule.equals(row.rule())
                ? row.due()
                : counting.recount(now, row.anchor(), "@deadline.reason.model").due();
    }

    private Rule rule(HumanTask task) {
        Basis basis = Basis.ofCode(task.dueBasis());
        return task.variables().containsKey(task.dueRule())
                ? Rule.chosen(task.dueRule(), basis)
                : Rule.ofStep(basis, Term.ofIso(task.dueRule()).orElseThrow(() -> unreadable(task, null)));
    }

    private LocalDate begun(HumanTask task) {
        return LocalDate.ofInstant(task.created(), legalZone);
    }

    private static LocalDate chosen(HumanTask task) {
        try {
            return LocalDate.parse(task.variables().get(task.dueRule()).toString());
        } catch (DateTimeParseException notADate) {
            throw unreadable(task, notADate);
        }
    }

    private static IllegalStateException unreadable(HumanTask task, DateTimeParseException cause) {
        return new IllegalStateException(
                task.processKey() + ", " + task.element() + ": the due rule " + task.dueRule()
                        + " is neither a period nor a date variable",
                cause);
    }

    @Override
    public void end(TaskId task, boolean done) {
        deadlines.ofTask(task.value()).ifPresent(row -> counting.end(row, !done));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DeadlineLine> of(TaskId task, Officer reader) {
        return deadlines
                .ofTask(task.value())
                .filter(row -> row.knownTo(reader.authority().id()))
                .map(row -> words.line(row, reader));
    }
}
