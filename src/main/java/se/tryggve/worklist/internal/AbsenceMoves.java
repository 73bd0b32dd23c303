package se.tryggve.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.worklist.AbsenceListener;
import se.tryggve.worklist.internal.Loans.Loan;

/** Gives the tasks of an absent officer to the deputy, and what the deputy has not begun back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AbsenceMoves {

    private final TaskEntries tasks;
    private final TaskAssignments assignments;
    private final StandIns standIns;
    private final TaskRights rights;
    private final Loans loans;
    private final Directory directory;
    private final ObjectProvider<AbsenceListener> listeners;
    private final Clock clock;

    AbsenceMoves(
            TaskEntries tasks,
            TaskAssignments assignments,
            StandIns standIns,
            TaskRights rights,
            Loans loans,
            Directory directory,
            ObjectProvider<AbsenceListener> listeners,
            Clock clock) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.standIns = standIns;
        this.rights = rights;
        this.loans = loans;
        this.directory = directory;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The first day has come. */
    void begin(AbsenceRow absence) {
        absence.begin(clock.instant());
        int lent = lendAll(absence);
        listeners.forEach(listener -> listener.begun(absence.id(), absence.deputy(), absence.last(), lent));
        if (!absence.writer().equals(absence.officer())) {
            listeners.forEach(listener -> listener.writtenFor(absence.id(), absence.officer(), absence.last(), lent));
        }
    }

    /** The deputy has changed while the absence runs: what the old one has not begun goes to the new one. */
    void deputise(AbsenceRow absence) {
        int lent = lendAll(absence);
        tasks.flush();
        for (Loan loan : loans.unbegun(absence.id())) {
            lent += openTask(loan)
                            .filter(task -> !absence.deputy().equals(task.assignee()))
                            .map(task -> lend(task, absence))
                            .orElse(false)
                    ? 1
                    : 0;
        }
        int all = lent;
        listeners.forEach(listener -> listener.begun(absence.id(), absence.deputy(), absence.last(), all));
    }

    /** @return how many tasks went back */
    int end(AbsenceRow absence) {
        absence.end(clock.instant());
        tasks.flush();
        Officer back = directory.officer(absence.officer()).orElseThrow();
        List<Loan> unbegun = loans.unbegun(absence.id());
        int returned =
                (int) unbegun.stream().filter(loan -> giveBack(loan, back)).count();
        if (returned > 0) {
            listeners.forEach(listener -> listener.over(absence.id(), back.id(), returned));
        }
        return returned;
    }

    private boolean giveBack(Loan loan, Officer back) {
        Optional<TaskEntry> task =
                openTask(loan).filter(open -> standIns.unable(open, back).isEmpty());
        task.ifPresent(open -> {
            assignments.giveBack(open, back);
            loans.returned(loan);
        });
        return task.isPresent();
    }

    private Optional<TaskEntry> openTask(Loan loan) {
        return tasks.lock(loan.task()).filter(TaskEntry::open);
    }

    private int lendAll(AbsenceRow absence) {
        int lent = 0;
        Officer writer = directory.officer(absence.writer()).orElseThrow();
        for (String id : tasks.openOf(absence.officer().value())) {
            Optional<TaskEntry> task = tasks.lock(id)
                    .filter(open -> absence.officer().equals(open.assignee()))
                    .filter(open -> rights.mayMove(writer, absence.officer(), open));
            lent += task.map(open -> lend(open, absence)).orElse(false) ? 1 : 0;
        }
        return lent;
    }

    /** @return whether the deputy got it; else it lies free at the unit */
    private boolean lend(TaskEntry task, AbsenceRow absence) {
        Officer deputy = directory.officer(absence.deputy()).orElseThrow();
        Officer away = directory.officer(absence.officer()).orElseThrow();
        boolean able = standIns.absence(deputy.id()).isEmpty()
                && standIns.unable(task, deputy).isEmpty();
        if (able) {
            assignments.lend(task, away, deputy, absence.last());
        } else {
            assignments.layFree(task, away, absence.last());
        }
        loans.lent(absence.id(), task.id(), able ? deputy.id() : null);
        return able;
    }
}
