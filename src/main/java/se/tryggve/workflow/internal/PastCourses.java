package se.tryggve.workflow.internal;

import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.ActivePosition;
import se.tryggve.workflow.ProcessId;

/** What processes have behind them. */
@Component
class PastCourses {

    private final HistoryService history;

    PastCourses(HistoryService history) {
        this.history = history;
    }

    /** The elements that a process instance has passed. */
    List<String> passed(String instance) {
        return ids(finished(instance));
    }

    /** Where the case's own process ended last: the model that was started first, not what came beside it later. */
    Optional<ActivePosition> last(UUID caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .flatMap(own -> last(caseId, own.getProcessDefinitionKey()));
    }

    private Optional<ActivePosition> last(UUID caseId, String processKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .processDefinitionKey(processKey)
                .rootProcessInstances()
                .finished()
                .orderByProcessInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::end);
    }

    /** The process variables that the case's latest process of a model ended with. */
    Map<String, Object> facts(UUID caseId, String processKey) {
        Map<String, Object> facts = new HashMap<>();
        latest(caseId, processKey)
                .ifPresent(past -> history.createHistoricVariableInstanceQuery()
                        .processInstanceId(past.getId())
                        .list()
                        .forEach(variable -> facts.put(variable.getName(), variable.getValue())));
        return facts;
    }

    /** The version of a model that the case's latest process of it runs or ran. */
    Optional<String> followed(UUID caseId, String processKey) {
        return latest(caseId, processKey).map(HistoricProcessInstance::getProcessDefinitionId);
    }

    private Optional<HistoricProcessInstance> latest(UUID caseId, String processKey) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .processDefinitionKey(processKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    /** The call activities that led to a process instance, the outermost first. */
    List<String> way(String instance) {
        LinkedList<String> way = new LinkedList<>();
        String called = instance;
        for (String caller = caller(called); caller != null; caller = caller(called)) {
            way.addFirst(callActivity(caller, called));
            called = caller;
        }
        return List.copyOf(way);
    }

    /** The process instance as the engine remembers it. */
    Optional<HistoricProcessInstance> begun(String instance) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult());
    }

    private String caller(String instance) {
        return begun(instance)
                .map(HistoricProcessInstance::getSuperProcessInstanceId)
                .orElse(null);
    }

    private String callActivity(String caller, String called) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(caller)
                .activityType("callActivity")
                .list()
                .stream()
                .filter(step -> called.equals(step.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No step of " + caller + " called " + called));
    }

    private ActivePosition end(HistoricProcessInstance past) {
        List<HistoricActivityInstance> course = finished(past.getId());
        List<HistoricActivityInstance> ends = course.stream()
                .filter(step -> step.getActivityType().endsWith("EndEvent"))
                .filter(step -> past.getId().equals(step.getParentActivityInstanceId()))
                .toList();
        return new ActivePosition(new ProcessId(past.getId()), past.getProcessDefinitionId(), ids(ends), ids(course));
    }

    private List<HistoricActivityInstance> finished(String instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .finished()
                .list();
    }

    private static List<String> ids(List<HistoricActivityInstance> steps) {
        return steps.stream()
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }
}
