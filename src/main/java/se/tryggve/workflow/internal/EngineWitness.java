package se.tryggve.workflow.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.CaseWitness;

/** The timers and open tasks of a case as the engine keeps them. */
@Component
class EngineWitness implements CaseWitness {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;
    private final JobSteps steps;

    EngineWitness(RuntimeService runtime, ManagementService management, TaskService tasks, JobSteps steps) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sight> of(UUID caseId) {
        Stream<Sight> open = tasks.createTaskQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .map(task -> new Sight("task", task.getId(), TaskDeclaration.joined(task.getName()), ""));
        Stream<Sight> timers =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                        .map(ProcessInstance::getId)
                        .flatMap(instance ->
                                management.createJobQuery().processInstanceId(instance).timers().list().stream())
                        .map(this::timer);
        return Stream.concat(open, timers).toList();
    }

    private Sight timer(Job timer) {
        FlowElement event = steps.step(timer);
        return new Sight(
                "timer",
                timer.getProcessInstanceId() + "/" + event.getId(),
                JobSteps.name(event),
                timer.getDuedate().toInstant().toString());
    }
}
