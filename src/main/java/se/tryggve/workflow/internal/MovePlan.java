package se.tryggve.workflow.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;

/**
 * Which element of the newer version takes the place of which element of the older one: the one of the same id, or what the
 * administrator says.
 *
 * @param renamed ids of the older version to ids of the newer one
 */
record MovePlan(
        String older,
        String newer,
        BpmnModelInstance olderModel,
        BpmnModelInstance newerModel,
        Map<String, String> renamed) {

    /** What takes the place of an element; empty if nothing does. */
    Optional<FlowElement> placeOf(String element) {
        return Optional.ofNullable(newerModel.getModelElementById(renamed.getOrDefault(element, element)))
                .filter(FlowElement.class::isInstance)
                .map(FlowElement.class::cast);
    }

    FlowElement origin(String element) {
        return olderModel.getModelElementById(element);
    }

    /** The engine's plan. A timer keeps its moment; a message is waited for by its new name. */
    MigrationPlan forEngine(RuntimeService runtime) {
        Map<String, String> pairs = new LinkedHashMap<>();
        runtime.createMigrationPlan(older, newer)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(equal -> pairs.put(equal.getSourceActivityId(), equal.getTargetActivityId()));
        renamed.forEach((from, to) -> {
            pairs.values().remove(to);
            pairs.put(from, to);
            withWhatHangsOn(from, to, pairs);
        });
        MigrationPlanBuilder plan = runtime.createMigrationPlan(older, newer);
        pairs.forEach((from, to) -> {
            var pair = plan.mapActivities(from, to);
            if (awaitsAnotherMessage(from, to)) {
                pair.updateEventTrigger();
            }
        });
        return plan.build();
    }

    private void withWhatHangsOn(String from, String to, Map<String, String> pairs) {
        olderModel.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().getId().equals(from))
                .map(BoundaryEvent::getId)
                .filter(event -> newerModel.getModelElementById(event) instanceof BoundaryEvent same
                        && same.getAttachedTo().getId().equals(to))
                .forEach(event -> pairs.put(event, event));
    }

    private boolean awaitsAnotherMessage(String from, String to) {
        return !message(olderModel.getModelElementById(from)).equals(message(newerModel.getModelElementById(to)));
    }

    private static String message(Object element) {
        return element instanceof CatchEvent event
                ? event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definition -> ((MessageEventDefinition) definition)
                                .getMessage()
                                .getName())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
