package se.tryggve.workflow.internal;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.HumanTaskListener;

/** Tells the house what each open task of a moved process instance declares now. The engine itself keeps the old name. */
@Component
class TasksAfterMove {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final PastCourses pastCourses;
    private final ObjectProvider<HumanTaskListener> listeners;

    TasksAfterMove(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            PastCourses pastCourses,
            ObjectProvider<HumanTaskListener> listeners) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.pastCourses = pastCourses;
        this.listeners = listeners;
    }

    void declareAgain(String instance) {
        for (Task task : tasks.createTaskQuery().processInstanceId(instance).list()) {
            TaskDeclaration declaration =
                    TaskDeclaration.of(element(task.getProcessDefinitionId(), task.getTaskDefinitionKey()));
            task.setName(declaration.name());
            tasks.saveTask(task);
            var asked = declaration.asked(new TaskDeclaration.Asking(
                    task.getId(),
                    instance,
                    task.getProcessDefinitionId(),
                    group(task),
                    caller(instance),
                    task.getCreateTime().toInstant(),
                    tasks.getVariables(task.getId())));
            listeners.forEach(listener -> listener.moved(asked));
        }
    }

    private UserTask element(String definitionId, String element) {
        return repository.getBpmnModelInstance(definitionId).getModelElementById(element);
    }

    private String group(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Task " + task.getId() + " has no candidate group"));
    }

    private BaseElement caller(String instance) {
        List<String> way = pastCourses.way(instance);
        if (way.isEmpty()) {
            return null;
        }
        String definition = runtime.createProcessInstanceQuery()
                .subProcessInstanceId(instance)
                .singleResult()
                .getProcessDefinitionId();
        return repository.getBpmnModelInstance(definition).getModelElementById(way.get(way.size() - 1));
    }
}
