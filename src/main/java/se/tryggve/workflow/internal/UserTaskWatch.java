package se.tryggve.workflow.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.HumanTaskListener;
import se.tryggve.workflow.TaskId;

/** Tells the house, in the engine's transaction, which human tasks begin and end. */
@Component
class UserTaskWatch extends AbstractBpmnParseListener {

    private final ObjectProvider<HumanTaskListener> taskListeners;
    private final Map<String, TaskDeclaration> declarations = new ConcurrentHashMap<>();

    UserTaskWatch(ObjectProvider<HumanTaskListener> taskListeners) {
        this.taskListeners = taskListeners;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::removed);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, this::removed);
    }

    private void created(DelegateTask task) {
        TaskDeclaration declaration = declarations.computeIfAbsent(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
                key -> TaskDeclaration.of((UserTask) task.getBpmnModelElementInstance()));
        var asked = declaration.asked(task);
        taskListeners.forEach(listener -> listener.created(asked));
    }

    private void removed(DelegateTask task) {
        TaskId id = new TaskId(task.getId());
        taskListeners.forEach(listener -> listener.removed(id));
    }
}
