package se.tryggve.deadline.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;

/** The last day on which the appeal that a step belongs to could come in (förvaltningslagen 44 §). */
@Component
class AppealTime implements FactSource {

    private final DeadlineRegister deadlines;

    AppealTime(DeadlineRegister deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "appealTime";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return Map.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Object facts(HumanTask task, AuthorityId viewer) {
        return Stream.of("appealByParty", "appealByPublicParty")
                .map(rule -> deadlines.begunBy(task.process().value(), rule))
                .flatMap(Optional::stream)
                .filter(row -> row.due() != null)
                .findFirst()
                .map(row -> Map.of(
                        "countedFrom", row.anchor().toString(),
                        "lastDay", row.due().toString()))
                .orElseGet(Map::of);
    }
}
