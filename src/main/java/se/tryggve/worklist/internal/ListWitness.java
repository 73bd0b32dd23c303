package se.tryggve.worklist.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.CaseWitness;

/** The open rows of the task list. */
@Component
class ListWitness implements CaseWitness {

    private final TaskEntries tasks;

    ListWitness(TaskEntries tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Sight> of(UUID caseId) {
        return tasks.openIn(caseId).stream()
                .map(entry -> new Sight("entry", entry.id(), entry.name(), Objects.toString(entry.due(), "")))
                .toList();
    }
}
