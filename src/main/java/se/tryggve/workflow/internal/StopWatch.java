package se.tryggve.workflow.internal;

import java.util.UUID;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.StoppedStepListener;

/** Keeps the engine's record of a job that has given up, and passes it on. */
@Component
class StopWatch extends DefaultIncidentHandler {

    private final ObjectProvider<StoppedStepListener> listeners;

    StopWatch(ObjectProvider<StoppedStepListener> listeners) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.listeners = listeners;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        IncidentEntity incident = (IncidentEntity) super.handleIncident(context, message);
        ExecutionEntity execution = incident.getExecution();
        String business = execution == null ? null : execution.getProcessBusinessKey();
        if (business != null) {
            UUID caseId = UUID.fromString(business);
            String step = name(context);
            listeners.forEach(listener -> listener.stopped(caseId, incident.getId(), step));
        }
        return incident;
    }

    private static String name(IncidentContext context) {
        ProcessDefinitionEntity model = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(context.getProcessDefinitionId());
        var step = model.findActivity(context.getActivityId());
        Object name = step == null ? null : step.getProperty("name");
        return name == null ? context.getActivityId() : TaskDeclaration.joined(name.toString());
    }
}
