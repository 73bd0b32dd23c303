package se.tryggve.workflow.internal;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.CaseProcessListener;
import se.tryggve.workflow.HumanTaskListener;
import se.tryggve.workflow.TaskId;

/** Tells the house, in the engine's transaction, which human tasks begin and end and when a case's process is over. */
@Component
class UserTaskWatch extends AbstractBpmnParseListener {

    private final ObjectProvider<HumanTaskListener> taskListeners;
    private final ObjectProvider<CaseProcessListener> processListeners;
    private final Map<String, TaskDeclaration> declarations = new ConcurrentHashMap<>();

    UserTaskWatch(
            ObjectProvider<HumanTaskListener> taskListeners, ObjectProvider<CaseProcessListener> processListeners) {
        this.taskListeners = taskListeners;
        this.processListeners = processListeners;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, this::created);
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, this::removed);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, this::removed);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::ended);
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

    private void ended(DelegateExecution execution) {
        if (execution.getSuperExecution() != null) {
            return;
        }
        String process = execution.getProcessDefinitionId();
        processListeners.forEach(listener -> listener.ended(
                UUID.fromString((String) execution.getVariable(ProcessDesk.CASE_ID)),
                process.substring(0, process.indexOf(':')),
                execution.getCurrentActivityId()));
    }
}
