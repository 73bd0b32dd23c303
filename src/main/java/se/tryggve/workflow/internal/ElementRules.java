package se.tryggve.workflow.internal;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import se.tryggve.StartRefusedException;

/** What every element of a model must declare before it may run. */
class ElementRules {

    private static final String NO_SCRIPT = "Call a bean or ask a decision table instead.";
    private static final Pattern BEAN_CALL = Pattern.compile("\\$\\{[a-z][A-Za-z]*\\.[a-z][A-Za-z]*\\(.*\\)}");

    private final ModelFile file;
    private final DeployableSet set;

    ElementRules(ModelFile file, DeployableSet set) {
        this.file = file;
        this.set = set;
    }

    void check() {
        each(ScriptTask.class, task -> file.demand(false, task, "is a script task", NO_SCRIPT));
        each(Script.class, script -> refuseScript());
        each(CamundaScript.class, script -> refuseScript());
        each(FlowNode.class, this::isNamed);
        UserTaskRules tasks = new UserTaskRules(file, set);
        tasks.check();
        each(
                CallActivity.class,
                call -> tasks.isInPhase(call, TaskDeclaration.properties(call).get("phase")));
        EventDeclaration.in(file.instance()).forEach(this::saysWhoRegistersIt);
        each(ServiceTask.class, this::callsABean);
        each(BusinessRuleTask.class, this::asksAKnownTable);
        each(CallActivity.class, this::callsAKnownProcess);
        each(ExclusiveGateway.class, gateway -> answersEveryFlow(gateway, gateway.getDefault()));
        each(InclusiveGateway.class, gateway -> answersEveryFlow(gateway, gateway.getDefault()));
    }

    private <T extends ModelElementInstance> void each(Class<T> type, Consumer<T> rule) {
        file.instance().getModelElementsByType(type).forEach(rule);
    }

    private void refuseScript() {
        throw new StartRefusedException(file.path() + " holds a script.", NO_SCRIPT);
    }

    private void isNamed(FlowNode node) {
        boolean asksNothing = node instanceof ParallelGateway
                || node instanceof Gateway && node.getOutgoing().size() < 2;
        file.demand(asksNothing || hasText(node.getName()), node, "has no name", "Name it as officers say it.");
    }

    private void saysWhoRegistersIt(EventDeclaration event) {
        file.demand(
                !event.groups().isEmpty(),
                event.event(),
                "comes from outside and does not say who registers it",
                "Add the property raisedBy: roles such as municipality.caseOfficer, with commas between, or process.");
        file.demand(
                !event.documentation().help().isBlank()
                        && !event.documentation().law().isEmpty(),
                event.event(),
                "has no help text, or names no paragraph",
                "Say in its documentation what happens then, and end it with a line such as \"Lag: FL 12 §\".");
    }

    private void callsABean(ServiceTask task) {
        file.demand(
                matches(BEAN_CALL, task.getCamundaExpression())
                        && task.getCamundaClass() == null
                        && task.getCamundaDelegateExpression() == null,
                task,
                "does not call one bean method",
                "Set camunda:expression to a call such as ${caseDesk.conclude(caseId, 'granted')}.");
    }

    private void asksAKnownTable(BusinessRuleTask task) {
        file.demand(
                set.decisions().contains(String.valueOf(task.getCamundaDecisionRef())),
                task,
                "asks the table " + task.getCamundaDecisionRef() + ", which no file under bpmn/ holds",
                "Set camunda:decisionRef to the id of an existing decision.");
        file.demandBinding(task, "decisionRefBinding");
    }

    private void callsAKnownProcess(CallActivity call) {
        file.demand(
                set.processes().contains(String.valueOf(call.getCalledElement())),
                call,
                "calls the process " + call.getCalledElement() + ", which no file under bpmn/ holds",
                "Set calledElement to the id of an existing process.");
        file.demandBinding(call, "calledElementBinding");
    }

    private void answersEveryFlow(Gateway gateway, SequenceFlow otherwise) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            file.demand(
                    flow.getConditionExpression() != null || flow.equals(otherwise),
                    flow,
                    "leaves a gateway without saying when",
                    "Give it a condition.");
            file.demand(hasText(flow.getName()), flow, "leaves a gateway without a name", "Name it as the answer.");
        }
    }

    private static boolean matches(Pattern pattern, String value) {
        return value != null && pattern.matcher(value).matches();
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
