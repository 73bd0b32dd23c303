package se.tryggve.workflow.internal;

import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Timers whose model says another time are counted again, from when they began; all others keep their moment. */
@Component
class TimersAfterMove {

    private final ManagementService management;
    private final JobSteps steps;

    TimersAfterMove(ManagementService management, JobSteps steps) {
        this.steps = steps;
        this.management = management;
    }

    void follow(MovePlan plan, String instance) {
        management.createJobQuery().processInstanceId(instance).timers().list().stream()
                .filter(timer -> saysAnotherTime(plan, element(timer)))
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), true));
    }

    private String element(Job timer) {
        return steps.step(timer).getId();
    }

    /** A timer that is new in the newer version has just been counted. */
    private static boolean saysAnotherTime(MovePlan plan, String element) {
        String origin = plan.renamed().entrySet().stream()
                .filter(pair -> pair.getValue().equals(element))
                .map(pair -> pair.getKey())
                .findFirst()
                .orElse(element);
        String before = time(plan.olderModel().getModelElementById(origin));
        return before != null && !Objects.equals(before, time(plan.newerModel().getModelElementById(element)));
    }

    private static String time(Object element) {
        String rule = element instanceof FlowElement step ? EngineTimers.rule(step) : "";
        return rule.isEmpty() ? null : rule;
    }
}
