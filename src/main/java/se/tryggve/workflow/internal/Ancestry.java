package se.tryggve.workflow.internal;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionManager;
import org.springframework.stereotype.Component;

/** Which process of a case an instance belongs to; the engine's queries do not see one that is just being started. */
@Component
class Ancestry {

    private final ProcessEngineConfigurationImpl engine;

    Ancestry(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    Optional<String> outermost(String process) {
        return engine.getCommandExecutorTxRequired().execute(context -> root(context, process));
    }

    private static Optional<String> root(CommandContext context, String process) {
        ExecutionManager executions = context.getExecutionManager();
        return Optional.ofNullable(executions.findExecutionById(process))
                .map(ExecutionEntity::getRootProcessInstanceId)
                .map(executions::findExecutionById)
                .map(root -> root.getProcessDefinition().getKey());
    }
}
