package se.tryggve.decision.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;

/** The appeal that a step belongs to, for its form; nothing for other steps. */
@Component
class AppealFacts implements FactSource {

    private final Appeals appeals;
    private final Decisions decisions;
    private final MadeDecisions made;

    AppealFacts(Appeals appeals, Decisions decisions, MadeDecisions made) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.made = made;
    }

    @Override
    public String name() {
        return "appeal";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return Map.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Object facts(HumanTask task, AuthorityId viewer) {
        return appeals.findByProcessId(task.process().value()).map(this::told).orElseGet(Map::of);
    }

    private Map<String, Object> told(AppealRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("appellant", row.appellant());
        facts.put("receivedOn", row.receivedOn().toString());
        facts.put("wants", row.wants());
        facts.put("stayWanted", row.stayWanted());
        DecisionRow decision = decisions.findById(row.decisionId()).orElseThrow();
        facts.put("decision", made.label(decision));
        facts.put("settlesObjects", decision.kind().movesCase());
        facts.put("remittable", decision.kind().isRemittable());
        return facts;
    }
}
