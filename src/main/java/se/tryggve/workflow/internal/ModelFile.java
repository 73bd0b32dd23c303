package se.tryggve.workflow.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.w3c.dom.Document;
import se.tryggve.StartRefusedException;
import se.tryggve.workflow.DeclaredEvent;
import se.tryggve.workflow.DeclaredTask;

/**
 * A parsed BPMN file.
 *
 * @param tree the same file with everything that it says, also what the engine passes over
 */
record ModelFile(String path, BpmnModelInstance instance, Document tree) {

    /** Whether it holds a process that cases can follow; otherwise it is there to be read, and owes nothing but valid BPMN. */
    boolean isRun() {
        return instance.getModelElementsByType(Process.class).stream().anyMatch(Process::isExecutable);
    }

    List<DeclaredTask> userTasks() {
        return instance.getModelElementsByType(UserTask.class).stream()
                .map(this::declared)
                .toList();
    }

    List<DeclaredEvent> outsideEvents() {
        return EventDeclaration.in(instance)
                .filter(EventDeclaration::registeredByPeople)
                .map(event -> new DeclaredEvent(path, event.event().getId(), event.groups(), event.possible()))
                .toList();
    }

    /** Refuses the model unless the rule holds for one of its elements. */
    void demand(boolean holds, BaseElement element, String fault, String remedy) {
        if (!holds) {
            throw new StartRefusedException(path + ", " + element.getId() + " " + fault + ".", remedy);
        }
    }

    /** A running case keeps what it began with: nothing may be taken from a later deployment. */
    void demandBinding(BaseElement element, String attribute) {
        demand(
                "deployment".equals(element.getAttributeValueNs(Documentation.CAMUNDA, attribute)),
                element,
                "could take its " + attribute.replace("Binding", "") + " from a later deployment",
                "Set camunda:" + attribute + " to deployment.");
    }

    private DeclaredTask declared(UserTask task) {
        Map<String, String> properties = TaskDeclaration.properties(task);
        return new DeclaredTask(
                path,
                task.getId(),
                task.getCamundaCandidateGroups(),
                TaskDeclaration.of(task).formId(),
                properties.get("records"),
                TaskDeclaration.list(properties.get("answers")));
    }
}
