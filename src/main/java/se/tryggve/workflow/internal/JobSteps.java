package se.tryggve.workflow.internal;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Which step of which case a job of the engine stands for. */
@Component
class JobSteps {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final RepositoryService repository;

    JobSteps(RuntimeService runtime, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.management = management;
        this.repository = repository;
    }

    /** The case; empty where the process instance has ended meanwhile. */
    Optional<UUID> caseOf(Job job) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(job.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(UUID::fromString);
    }

    FlowElement step(Job job) {
        String activity = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
        return repository.getBpmnModelInstance(job.getProcessDefinitionId()).getModelElementById(activity);
    }

    /** What people call an element; its id where it has no name. */
    static String name(FlowElement element) {
        String name = element == null ? "" : TaskDeclaration.joined(element.getName());
        return name.isEmpty() && element != null ? element.getId() : name;
    }
}
