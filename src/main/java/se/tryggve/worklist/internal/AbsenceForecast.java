package se.tryggve.worklist.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Officer;
import se.tryggve.worklist.AbsencePlan;
import se.tryggve.worklist.ManyLine;
import se.tryggve.worklist.internal.Loans.Loan;

/** Says which tasks an absence would give to whom, by the checks by which they are given. */
@Component
class AbsenceForecast {

    private final TaskEntries tasks;
    private final StandIns standIns;
    private final TaskRights rights;
    private final Loans loans;
    private final PreviewLines lines;

    AbsenceForecast(TaskEntries tasks, StandIns standIns, TaskRights rights, Loans loans, PreviewLines lines) {
        this.tasks = tasks;
        this.standIns = standIns;
        this.rights = rights;
        this.loans = loans;
        this.lines = lines;
    }

    /**
     * The tasks that would move, most urgent first; those that the deputy may not have with the reason. What the reader
     * may not give away of somebody else's is not told and does not move.
     *
     * @param changed the absence to change; null for a new one
     */
    List<ManyLine> lines(Officer reader, AbsencePlan plan, Officer deputy, AbsenceRow changed) {
        boolean running = changed != null && changed.begun();
        if (running && changed.deputy().equals(plan.deputy())) {
            return List.of();
        }
        Stream<String> own = tasks.openOf(plan.officer().value()).stream();
        Stream<String> lent = running ? loans.unbegun(changed.id()).stream().map(Loan::task) : Stream.empty();
        return tasks.findAllById(Stream.concat(own, lent).distinct().toList()).stream()
                .filter(task -> !deputy.id().equals(task.assignee()))
                .filter(task -> rights.mayMove(reader, plan.officer(), task))
                .sorted(Comparator.comparing(TaskEntry::due).thenComparing(TaskEntry::id))
                .map(task -> lines.of(task, standIns.unable(task, deputy).orElse(null)))
                .toList();
    }
}
