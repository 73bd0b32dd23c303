package se.tryggve.worklist.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseStatusSource;
import se.tryggve.casefile.Waiting;
import se.tryggve.worklist.Worklist;

/** Tells the case page which authority's step the case waits for. */
@Component
class WorklistStatus implements CaseStatusSource {

    private final Worklist worklist;

    WorklistStatus(Worklist worklist) {
        this.worklist = worklist;
    }

    @Override
    public List<Waiting> waiting(CaseId id) {
        return worklist.openIn(id.value()).stream()
                .map(task -> Waiting.forStep(
                        task.authority(),
                        task.name(),
                        task.since(),
                        task.due(),
                        new Waiting.Step("/tasks/" + task.id().value(), task.group())))
                .toList();
    }
}
