package se.tryggve.workflow.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What an event from outside declares about itself in the model. */
record EventDeclaration(CatchEvent event, String message, List<String> groups, String possible) {

    /** Said instead of roles where another process sends the message. */
    private static final String PROCESS = "process";

    /** Every message that the model takes in. */
    static Stream<EventDeclaration> in(BpmnModelInstance model) {
        return model.getModelElementsByType(CatchEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(definition -> of(event, (MessageEventDefinition) definition)));
    }

    private static EventDeclaration of(CatchEvent event, MessageEventDefinition definition) {
        Map<String, String> properties = TaskDeclaration.properties(event);
        return new EventDeclaration(
                event,
                definition.getMessage().getName(),
                TaskDeclaration.list(properties.get("raisedBy")),
                properties.get("possible"));
    }

    /** Whether people register it; otherwise another process sends it. */
    boolean registeredByPeople() {
        return !groups.contains(PROCESS);
    }

    /** Whether it begins a process of its own. */
    boolean beginsProcess() {
        return event instanceof StartEvent && scope() == null;
    }

    /** The event sub-process that it begins; null if it begins none. */
    String scope() {
        return event.getParentElement() instanceof SubProcess scope && event instanceof StartEvent
                ? scope.getId()
                : null;
    }

    Documentation documentation() {
        return Documentation.of(event);
    }

    String name() {
        return TaskDeclaration.joined(event.getName());
    }
}
