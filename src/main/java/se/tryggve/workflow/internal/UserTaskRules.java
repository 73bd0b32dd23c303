package se.tryggve.workflow.internal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a user task must say of itself: help, law, form, group, phase, when it is due and why. */
class UserTaskRules {

    private static final Set<String> DUE_BASES = Set.of("law", "agreement", "practice");
    private static final Pattern DUE_RULE = Pattern.compile("P\\d+[DWM]|[a-z][A-Za-z]*");
    private static final Pattern GROUP = Pattern.compile("[a-z][A-Za-z]*\\.[a-z][A-Za-z]*|\\$\\{[a-z][A-Za-z]*}");

    private final ModelFile file;
    private final DeployableSet set;

    UserTaskRules(ModelFile file, DeployableSet set) {
        this.file = file;
        this.set = set;
    }

    void check() {
        file.instance().getModelElementsByType(UserTask.class).forEach(task -> {
            Map<String, String> properties = TaskDeclaration.properties(task);
            isExplained(task);
            hasForm(task);
            namesItsDocument(task, properties.get("document"));
            hasGroup(task);
            isInPhase(task, properties.get("phase"));
            hasDueRule(task, properties);
            isPublicActOrNot(task, properties.get("publicAct"));
            mayEndTheCaseOrNot(task, properties.get("mayEndCase"));
            namesAnotherTask(task, properties.get("secondPersonOf"));
        });
    }

    private void isExplained(UserTask task) {
        Documentation documentation = Documentation.of(task);
        file.demand(!documentation.help().isBlank(), task, "has no help text", "Write one in its documentation.");
        file.demand(
                !documentation.law().isEmpty(),
                task,
                "names no paragraph",
                "End its documentation with a line such as \"Lag: FL 26 §\" or \"Lag: praxis\".");
    }

    private void hasForm(UserTask task) {
        String form = TaskDeclaration.of(task).formId();
        file.demand(
                form != null && set.forms().contains(form),
                task,
                "names the form " + form + ", which no file under forms/ holds",
                "Set camunda:formRef to the id of an existing form, or add the form.");
        file.demandBinding(task, "formRefBinding");
    }

    private void namesItsDocument(UserTask task, String document) {
        file.demand(
                document != null && !document.isBlank(),
                task,
                "does not say what its answer is called as a document",
                "Add the property document: a noun such as Remiss, not what the officer does.");
    }

    private void hasGroup(UserTask task) {
        String groups = task.getCamundaCandidateGroups();
        file.demand(
                groups != null && GROUP.matcher(groups).matches(),
                task,
                "has no single candidate group such as police.localArea",
                "Set camunda:candidateGroups to one group.");
    }

    /** A step without a phase of its own leaves the case in the phase where it is. */
    void isInPhase(BaseElement step, String phase) {
        Process process =
                file.instance().getModelElementsByType(Process.class).iterator().next();
        file.demand(
                phase == null
                        || TaskDeclaration.list(
                                        TaskDeclaration.properties(process).get("phases"))
                                .contains(phase),
                step,
                "stands in the phase " + phase + ", which its process does not list",
                "Set the property phase to one of the process’s property phases, or add it there.");
    }

    private void hasDueRule(UserTask task, Map<String, String> properties) {
        String rule = properties.get("dueRule");
        file.demand(
                rule != null && DUE_RULE.matcher(rule).matches(),
                task,
                "has no due rule",
                "Add the property dueRule: a period such as P15D, or the name of a date variable.");
        file.demand(
                DUE_BASES.contains(String.valueOf(properties.get("dueBasis"))),
                task,
                "has no basis for its due rule",
                "Add the property dueBasis: law, agreement or practice.");
    }

    private void isPublicActOrNot(UserTask task, String publicAct) {
        file.demand(
                publicAct == null || publicAct.equals("true"),
                task,
                "says publicAct = " + publicAct,
                "Set the property publicAct to true, or take it away: then the recorder decides what officers see first.");
    }

    private void mayEndTheCaseOrNot(UserTask task, String mayEndCase) {
        file.demand(
                mayEndCase == null || mayEndCase.equals("true"),
                task,
                "says mayEndCase = " + mayEndCase,
                "Set the property mayEndCase to true, or take it away: then officers are not asked before the case ends.");
    }

    private void namesAnotherTask(UserTask task, String secondPersonOf) {
        for (String other : TaskDeclaration.list(secondPersonOf)) {
            file.demand(
                    set.userTasks().contains(other),
                    task,
                    "is for a second person after " + other + ", which is no user task of any model",
                    "Set the property secondPersonOf to the ids of the tasks that somebody else must have done.");
        }
    }
}
