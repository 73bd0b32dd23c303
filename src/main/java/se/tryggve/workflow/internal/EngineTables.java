package se.tryggve.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Service;
import se.tryggve.workflow.DecisionTables;
import se.tryggve.workflow.LastingFaultException;

/** Asks the deployed decision tables without leaving a trace in the engine's history: reading a page asks them too. */
@Service
class EngineTables implements DecisionTables {

    private final RepositoryService repository;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, DmnDecision> read = new ConcurrentHashMap<>();

    EngineTables(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public List<Map<String, Object>> rows(String table, Map<String, Object> facts) {
        DecisionDefinition newest = Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(table)
                        .latestVersion()
                        .singleResult())
                .orElseThrow(() -> new LastingFaultException("There is no table " + table + ". Add it under bpmn/."));
        try {
            return engine.evaluateDecisionTable(read.computeIfAbsent(newest.getId(), id -> read(table, id)), facts)
                    .getResultList();
        } catch (DmnEngineException unreadable) {
            throw new LastingFaultException(
                    "The table " + table + " cannot answer: " + unreadable.getMessage() + ". Mend it and try again.");
        }
    }

    private DmnDecision read(String table, String id) {
        return engine.parseDecision(table, repository.getDecisionModel(id));
    }
}
