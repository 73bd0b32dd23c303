package se.tryggve.deadline.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.workflow.CaseWitness;

/** The deadlines of a case that run. */
@Component
class DeadlineWitness implements CaseWitness {

    private final DeadlineRegister deadlines;

    DeadlineWitness(DeadlineRegister deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public List<Sight> of(UUID caseId) {
        return deadlines.ofCase(new CaseId(caseId)).stream()
                .filter(DeadlineRow::running)
                .map(row -> new Sight("deadline", id(row), Notes.nameOf(row), Objects.toString(row.due(), "")))
                .toList();
    }

    private static String id(DeadlineRow row) {
        return row.origin().task() == null ? row.id().toString() : row.origin().task();
    }
}
