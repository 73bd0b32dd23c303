package se.tryggve.workflow.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.OutsideEvent;
import se.tryggve.workflow.OutsideEvents;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskGoneException;
import se.tryggve.workflow.TaskId;

@Service
class EventDesk implements OutsideEvents {

    private static final String MESSAGE = "message";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final PastCourses courses;
    private final StepsUnderway steps;

    EventDesk(RuntimeService runtime, RepositoryService repository, PastCourses courses, StepsUnderway steps) {
        this.runtime = runtime;
        this.repository = repository;
        this.courses = courses;
        this.steps = steps;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutsideEvent> of(UUID caseId) {
        Stream<OutsideEvent> taken =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                        .flatMap(this::takenBy);
        return Stream.concat(taken, beginning())
                .sorted(Comparator.comparing(OutsideEvent::name))
                .toList();
    }

    @Override
    @Transactional
    public void happened(UUID caseId, OutsideEvent event, Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put(ProcessDesk.CASE_ID, caseId.toString());
        try {
            steps.during(() -> {
                if (event.process() == null) {
                    runtime.startProcessInstanceByMessage(event.message(), caseId.toString(), variables);
                } else {
                    runtime.messageEventReceived(event.message(), execution(event), variables);
                }
                return event;
            });
        } catch (MismatchingMessageCorrelationException gone) {
            throw new TaskGoneException(new TaskId(event.message()), gone);
        } catch (ProcessEngineException failure) {
            throw EngineWrapping.removed(failure);
        }
    }

    private String execution(OutsideEvent event) {
        return subscriptions(event.process().value()).stream()
                .filter(subscription -> subscription.getEventName().equals(event.message()))
                .map(EventSubscription::getExecutionId)
                .findFirst()
                .orElseThrow(() -> new TaskGoneException(new TaskId(event.message()), null));
    }

    private Stream<OutsideEvent> takenBy(ProcessInstance instance) {
        List<String> awaited = subscriptions(instance.getId()).stream()
                .map(EventSubscription::getEventName)
                .distinct()
                .toList();
        if (awaited.isEmpty()) {
            return Stream.empty();
        }
        return declared(instance.getProcessDefinitionId())
                .filter(declaration -> awaited.contains(declaration.message()))
                .map(declaration -> told(declaration, instance.getId()));
    }

    private Stream<OutsideEvent> beginning() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .flatMap(this::declared)
                .filter(EventDeclaration::beginsProcess)
                .map(declaration -> told(declaration, null));
    }

    private Stream<EventDeclaration> declared(String definitionId) {
        return EventDeclaration.in(repository.getBpmnModelInstance(definitionId))
                .filter(EventDeclaration::registeredByPeople);
    }

    private List<EventSubscription> subscriptions(String instance) {
        return runtime.createEventSubscriptionQuery()
                .processInstanceId(instance)
                .eventType(MESSAGE)
                .list();
    }

    private OutsideEvent told(EventDeclaration declaration, String instance) {
        Documentation documentation = declaration.documentation();
        return new OutsideEvent(
                declaration.message(),
                instance == null ? null : new ProcessId(instance),
                instance == null ? null : since(instance),
                declaration.name(),
                documentation.help(),
                documentation.law(),
                declaration.groups(),
                declaration.possible(),
                instance != null
                        && declaration.scope() != null
                        && within(runtime.getActivityInstance(instance), declaration.scope()));
    }

    private Instant since(String instance) {
        return courses.begun(instance)
                .map(HistoricProcessInstance::getStartTime)
                .map(java.util.Date::toInstant)
                .orElse(null);
    }

    private static boolean within(ActivityInstance tree, String scope) {
        return tree != null
                && (tree.getActivityId().equals(scope)
                        || Arrays.stream(tree.getChildActivityInstances()).anyMatch(child -> within(child, scope)));
    }
}
