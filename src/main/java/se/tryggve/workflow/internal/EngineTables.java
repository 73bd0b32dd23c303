package se.tryggve.workflow.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Service;
import se.tryggve.workflow.DecisionTables;
import se.tryggve.workflow.LastingFaultException;

/** Asks the engine's own decision tables. */
@Service
class EngineTables implements DecisionTables {

    private final DecisionService decisions;

    EngineTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Map<String, Object>> rows(String table, Map<String, Object> facts) {
        try {
            return decisions.evaluateDecisionTableByKey(table, facts).getResultList();
        } catch (ProcessEngineException unreadable) {
            throw new LastingFaultException(
                    "The table " + table + " cannot answer: " + unreadable.getMessage() + ". Mend it and try again.");
        }
    }
}
