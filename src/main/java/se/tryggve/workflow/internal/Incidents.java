package se.tryggve.workflow.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.ProcessIncident;
import se.tryggve.workflow.StoppedSteps;

/** The engine's incidents at the steps that caused them. */
@Service
@Transactional
class Incidents implements StoppedSteps {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;
    private final JobExecutor executor;
    private final Clock clock;

    Incidents(
            RuntimeService runtime,
            ManagementService management,
            RepositoryService repository,
            JobExecutor executor,
            Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessIncident> in(UUID caseId) {
        return causes(caseId).stream().map(incident -> told(caseId, incident)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessIncident> all() {
        return runtime.createIncidentQuery().list().stream()
                .filter(Incidents::isCause)
                .map(incident -> told(caseOf(incident), incident))
                .sorted(Comparator.comparing(ProcessIncident::since))
                .toList();
    }

    @Override
    public void tryAgain(UUID caseId) {
        Date now = Date.from(clock.instant());
        causes(caseId)
                .forEach(incident -> management
                        .setJobRetries(1)
                        .jobId(incident.getConfiguration())
                        .dueDate(now)
                        .execute());
        wakeAfterCommit();
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.jobWasAdded();
            }
        });
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

    private UUID caseOf(Incident incident) {
        return UUID.fromString(runtime.createProcessInstanceQuery()
                .processInstanceId(incident.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
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
