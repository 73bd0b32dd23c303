package se.tryggve.workflow.internal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** What a user task declares about itself in the model. */
record TaskDeclaration(
        String element, String name, Documentation documentation, String formId, Map<String, String> properties) {

    static TaskDeclaration of(UserTask element) {
        return new TaskDeclaration(
                element.getId(),
                joined(element.getName()),
                Documentation.of(element),
                element.getAttributeValueNs(Documentation.CAMUNDA, "formRef"),
                properties(element));
    }

    /** A name on one line: a diagram may break a long word as {@code konsekvens- bedömning}. */
    static String joined(String name) {
        return name == null ? "" : name.strip().replaceAll("(\\p{L})-\\s+(?!och |eller )(\\p{Ll})", "$1$2");
    }

    static Map<String, String> properties(BaseElement element) {
        if (element.getExtensionElements() == null) {
            return Map.of();
        }
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .collect(Collectors.toUnmodifiableMap(
                        CamundaProperty::getCamundaName, property -> property.getCamundaValue()));
    }

    static List<String> list(String commaSeparated) {
        return Arrays.stream(commaSeparated == null ? new String[0] : commaSeparated.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    HumanTask asked(DelegateTask task) {
        DelegateExecution caller = task.getExecution().getProcessInstance().getSuperExecution();
        return asked(new Asking(
                task.getId(),
                task.getProcessInstanceId(),
                task.getProcessDefinitionId(),
                group(task),
                caller == null ? null : caller.getBpmnModelElementInstance(),
                task.getCreateTime().toInstant(),
                task.getVariables()));
    }

    HumanTask asked(Asking task) {
        return new HumanTask(
                new TaskId(task.id()),
                new ProcessId(task.process()),
                UUID.fromString((String) task.variables().get(ProcessDesk.CASE_ID)),
                task.definitionId(),
                task.definitionId().substring(0, task.definitionId().indexOf(':')),
                element,
                name,
                documentation.help(),
                documentation.law(),
                formId,
                task.group(),
                phase(task.caller()),
                properties.get("dueRule"),
                properties.get("dueBasis"),
                properties.get("secondPersonOf"),
                properties.get("records"),
                list(properties.get("answers")),
                Boolean.parseBoolean(properties.get("advisory")),
                task.created(),
                Map.copyOf(withoutNulls(task.variables())));
    }

    /** The stage that the calling model gives everything in a call, else the task's own. */
    private String phase(BaseElement caller) {
        String given = caller == null ? null : properties(caller).get("phase");
        return given == null ? properties.getOrDefault("phase", "") : given;
    }

    private static String group(DelegateTask task) {
        return task.getCandidates().stream()
                .map(candidate -> candidate.getGroupId())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "User task " + task.getTaskDefinitionKey() + " has no candidate group"));
    }

    private static Map<String, Object> withoutNulls(Map<String, Object> variables) {
        return variables.entrySet().stream()
                .filter(variable -> variable.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * One time that a person is asked to do the step.
     *
     * @param caller the call activity that the process belongs to; null for a case's own process
     */
    record Asking(
            String id,
            String process,
            String definitionId,
            String group,
            BaseElement caller,
            Instant created,
            Map<String, Object> variables) {}
}
