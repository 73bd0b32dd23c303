package se.tryggve.worklist.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.disqualification.Disqualifications.Bar;
import se.tryggve.form.Drafts;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.ExcludedColleague;

/** Who must leave a task to others whatever role they hold: whoever did what it checks, and whoever is kept out of the case. */
@Component
class Exclusions {

    private final TaskEntries tasks;
    private final Drafts drafts;
    private final Disqualifications disqualifications;

    Exclusions(TaskEntries tasks, Drafts drafts, Disqualifications disqualifications) {
        this.tasks = tasks;
        this.drafts = drafts;
        this.disqualifications = disqualifications;
    }

    /** Whether anything excludes the officer. */
    boolean keepFrom(UserId officer, TaskEntry task) {
        return needSecondPerson(officer, task) || bar(officer, task).isPresent();
    }

    /** Whether the officer did a step of the case that this one must be checked against, or typed in its form. */
    boolean needSecondPerson(UserId officer, TaskEntry task) {
        return task.secondPersonOf().stream()
                .flatMap(step -> tasks.done(task.caseId(), step).stream())
                .anyMatch(first -> officer.equals(first.endedBy())
                        || drafts.writers(new TaskId(first.id())).contains(officer));
    }

    /** What keeps the officer out of the task's case. */
    Optional<Bar> bar(UserId officer, TaskEntry task) {
        return disqualifications.bar(new CaseId(task.caseId()), officer);
    }

    /** Who of these is excluded, and why. */
    List<ExcludedColleague> among(Stream<Officer> colleagues, TaskEntry task) {
        Map<UserId, Bar> bars = disqualifications.bars(new CaseId(task.caseId()));
        return colleagues
                .filter(colleague -> bars.containsKey(colleague.id()) || needSecondPerson(colleague.id(), task))
                .map(colleague -> ExcludedColleague.of(colleague, bars.get(colleague.id())))
                .toList();
    }
}
