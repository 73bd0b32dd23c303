package se.tryggve.workflow.internal;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.ProcessIncident;
import se.tryggve.workflow.StoppedSteps;

/** The engine's incidents at the steps that caused them. */
@Service
@Transactional
class Incidents implements StoppedSteps {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    Incidents(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessIncident> in(UUID caseId) {
        return causes(caseId).stream().map(incident -> told(caseId, incident)).toList();
    }

    private List<Incident> causes(UUID caseId) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .withIncident()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(instance -> runtime.createIncidentQuery().processInstanceId(instance).list().stream())
                .filter(Incidents::isCause)
                .toList();
    }

    private static boolean isCause(Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId());
    }

    private ProcessIncident told(UUID caseId, Incident incident) {
        FlowElement step = repository
                .getBpmnModelInstance(incident.getProcessDefinitionId())
                .getModelElementById(incident.getActivityId());
        return new ProcessIncident(
                caseId,
                new ProcessId(incident.getProcessInstanceId()),
                incident.getActivityId(),
                TaskDeclaration.joined(step.getName()),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant());
    }
}
