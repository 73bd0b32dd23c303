package se.tryggve.worklist.web;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Worklist;

/** Where an officer goes from a task that is done: on in the same case, else to the most urgent task, and says which. */
@Component
class Onward {

    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(3);

    private final Worklist worklist;
    private final Processes processes;
    private final CaseFiles cases;

    Onward(Worklist worklist, Processes processes, CaseFiles cases) {
        this.worklist = worklist;
        this.processes = processes;
        this.cases = cases;
    }

    /** The next task, after the automatic steps that the last one set off. */
    Optional<HumanTask> after(HumanTask done, Officer officer) {
        processes.awaitQuiet(done.caseId(), AUTOMATIC_STEPS);
        return worklist.next(officer, done.caseId()).map(next -> read(next, officer));
    }

    /** What happened, and whether the next task belongs to another case. */
    Flash told(HumanTask done, Optional<HumanTask> next, Officer officer) {
        if (next.isEmpty()) {
            return Flash.done("worklist.done", done.name());
        }
        return next.get().caseId().equals(done.caseId())
                ? Flash.done("worklist.done.next", done.name())
                : Flash.note(
                        "worklist.done.elsewhere",
                        done.name(),
                        number(done, officer),
                        number(next.get(), officer),
                        cases.overview(new CaseId(next.get().caseId())).title());
    }

    private HumanTask read(TaskId id, Officer officer) {
        return worklist.read(id, officer).task();
    }

    private String number(HumanTask task, Officer officer) {
        CaseId id = new CaseId(task.caseId());
        return cases.numberAt(id, officer.authority().id())
                .orElseGet(() -> cases.overview(id).number());
    }
}
