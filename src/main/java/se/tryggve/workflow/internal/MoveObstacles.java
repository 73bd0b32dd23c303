package se.tryggve.workflow.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.Obstacle;

/** Looks at where a process instance stands before the engine is asked to move it, and says in words why it cannot be. */
@Component
class MoveObstacles {

    private static final String MANY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JobSteps steps;

    MoveObstacles(RuntimeService runtime, ManagementService management, JobSteps steps) {
        this.steps = steps;
        this.runtime = runtime;
        this.management = management;
    }

    /** The elements at which a process instance stands, the sub-processes around them included. */
    Set<String> standing(String instance) {
        Set<String> elements = new LinkedHashSet<>();
        collect(runtime.getActivityInstance(instance), elements);
        return elements;
    }

    private static void collect(ActivityInstance parent, Set<String> elements) {
        if (parent == null) {
            return;
        }
        Arrays.stream(parent.getChildTransitionInstances()).forEach(step -> elements.add(plain(step.getActivityId())));
        for (ActivityInstance child : parent.getChildActivityInstances()) {
            elements.add(plain(child.getActivityId()));
            collect(child, elements);
        }
    }

    private static String plain(String activity) {
        return activity.replace(MANY, "");
    }

    List<Obstacle> against(MovePlan plan, String instance) {
        List<Obstacle> obstacles = new ArrayList<>();
        underway(instance).ifPresent(obstacles::add);
        for (String element : standing(instance)) {
            plan.placeOf(element)
                    .map(place -> differs(plan.origin(element), place))
                    .orElseGet(() -> Optional.of(gone(plan.origin(element), instance)))
                    .ifPresent(obstacles::add);
        }
        return obstacles;
    }

    /** What runs by itself right now must come to rest first; what has given up may be moved and tried again. */
    private Optional<Obstacle> underway(String instance) {
        return management.createJobQuery().processInstanceId(instance).messages().withRetriesLeft().list().stream()
                .findFirst()
                .map(job -> new Obstacle("underway", JobSteps.name(steps.step(job)), ""));
    }

    private Obstacle gone(FlowElement element, String instance) {
        return timer(instance, element.getId())
                .map(due -> new Obstacle("timer", JobSteps.name(element), due.toString()))
                .orElseGet(() -> new Obstacle("gone", JobSteps.name(element), ""));
    }

    private Optional<Instant> timer(String instance, String element) {
        return management.createJobQuery().processInstanceId(instance).activityId(element).timers().list().stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    private static Optional<Obstacle> differs(FlowElement before, FlowElement after) {
        if (!before.getElementType().equals(after.getElementType())) {
            return Optional.of(new Obstacle("sort", JobSteps.name(before), ""));
        }
        if (before instanceof UserTask task
                && !task.getCamundaCandidateGroups().equals(((UserTask) after).getCamundaCandidateGroups())) {
            return Optional.of(
                    new Obstacle("role", JobSteps.name(before), ((UserTask) after).getCamundaCandidateGroups()));
        }
        if (before instanceof CallActivity call
                && !call.getCalledElement().equals(((CallActivity) after).getCalledElement())) {
            return Optional.of(new Obstacle("part", JobSteps.name(before), ((CallActivity) after).getCalledElement()));
        }
        return Optional.empty();
    }
}
