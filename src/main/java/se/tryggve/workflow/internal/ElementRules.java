package se.tryggve.workflow.internal;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import se.tryggve.StartRefusedException;

/** What every element of a model must declare before it may run. */
class ElementRules {

    private static final Set<String> DUE_BASES = Set.of("law", "agreement", "practice");
    private static final Pattern DUE_RULE = Pattern.compile("P\\d+[DWM]|[a-z][A-Za-z]*");
    private static final Pattern GROUP = Pattern.compile("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*|\\$\\{[a-z][A-Za-z]*}");
    private static final Pattern BEAN_CALL = Pattern.compile("\\$\\{[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\(.*\\)}");

    private final ModelFile file;
    private final DeployableSet set;

    ElementRules(ModelFile file, DeployableSet set) {
        this.file = file;
        this.set = set;
    }

    void check() {
        each(
                ScriptTask.class,
                task -> refuse(task, "is a script task", "Call a bean or ask a decision table instead."));
        each(Script.class, script -> refuse(file.path(), "holds a script", "Call a bean instead."));
        each(CamundaScript.class, script -> refuse(file.path(), "holds a script", "Call a bean instead."));
        each(FlowNode.class, this::isNamed);
        each(UserTask.class, this::isDeclaredWhole);
        each(ServiceTask.class, this::callsABean);
        each(BusinessRuleTask.class, this::asksAKnownTable);
        each(CallActivity.class, this::callsAKnownProcess);
        each(ExclusiveGateway.class, this::answersEveryFlow);
    }

    private <T extends ModelElementInstance> void each(Class<T> type, Consumer<T> rule) {
        file.instance().getModelElementsByType(type).forEach(rule);
    }

    private void isNamed(FlowNode node) {
        boolean asksNothing = node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() < 2;
        demand(asksNothing || hasText(node.getName()), node, "has no name", "Name it as officers say it.");
    }

    private void isDeclaredWhole(UserTask task) {
        Documentation documentation = Documentation.of(task);
        demand(hasText(documentation.help()), task, "has no help text", "Write one in its documentation.");
        demand(
                !documentation.law().isEmpty(),
                task,
                "names no paragraph",
                "End its documentation with a line such as \"Lag: FL 26 §\" or \"Lag: praxis\".");
        String form = TaskDeclaration.of(task).formId();
        demand(
                form != null && set.forms().contains(form),
                task,
                "names the form " + form + ", which no file under forms/ holds",
                "Set camunda:formRef to the id of an existing form, or add the form.");
        demand(
                matches(GROUP, task.getCamundaCandidateGroups()),
                task,
                "has no single candidate group such as police.localArea",
                "Set camunda:candidateGroups to one group.");
        hasDueRule(task, TaskDeclaration.properties(task));
    }

    private void hasDueRule(UserTask task, Map<String, String> properties) {
        demand(
                matches(DUE_RULE, properties.get("dueRule")),
                task,
                "has no due rule",
                "Add the property dueRule: a period such as P15D, or the name of a date variable.");
        demand(
                DUE_BASES.contains(String.valueOf(properties.get("dueBasis"))),
                task,
                "has no basis for its due rule",
                "Add the property dueBasis: law, agreement or practice.");
    }

    private void callsABean(ServiceTask task) {
        demand(
                matches(BEAN_CALL, task.getCamundaExpression())
                        && task.getCamundaClass() == null
                        && task.getCamundaDelegateExpression() == null,
                task,
                "does not call one bean method",
                "Set camunda:expression to a call such as ${caseDesk.conclude(caseId, 'granted')}.");
    }

    private void asksAKnownTable(BusinessRuleTask task) {
        demand(
                set.decisions().contains(String.valueOf(task.getCamundaDecisionRef())),
                task,
                "asks the table " + task.getCamundaDecisionRef() + ", which no file under bpmn/ holds",
                "Set camunda:decisionRef to the id of an existing decision.");
    }

    private void callsAKnownProcess(CallActivity call) {
        demand(
                set.processes().contains(String.valueOf(call.getCalledElement())),
                call,
                "calls the process " + call.getCalledElement() + ", which no file under bpmn/ holds",
                "Set calledElement to the id of an existing process.");
    }

    private void answersEveryFlow(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            demand(
                    flow.getConditionExpression() != null || flow.equals(gateway.getDefault()),
                    flow,
                    "leaves a gateway without saying when",
                    "Give it a condition.");
            demand(hasText(flow.getName()), flow, "leaves a gateway without a name", "Name it as the answer.");
        }
    }

    private void demand(boolean holds, BaseElement element, String fault, String remedy) {
        if (!holds) {
            refuse(element, fault, remedy);
        }
    }

    private void refuse(BaseElement element, String fault, String remedy) {
        refuse(file.path() + ", " + element.getId(), fault, remedy);
    }

    private static void refuse(String where, String fault, String remedy) {
        throw new StartRefusedException(where + " " + fault + ".", remedy);
    }

    private static boolean matches(Pattern pattern, String value) {
        return value != null && pattern.matcher(value).matches();
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
