package se.tryggve.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A step that a person does, as its deployed model declares it.
 *
 * @param id the engine's task
 * @param process the process instance that the step belongs to (of the called process, in a call activity)
 * @param caseId the case that the process works on
 * @param definitionId the exact version of the model that the case follows
 * @param processKey the model's id
 * @param element the user task's id in the model
 * @param name what officers call the step (Swedish)
 * @param help why the step exists and how it is done, without the paragraph line
 * @param law the paragraphs that the step rests on; "praxis" where no statute asks for it
 * @param formId the form that answers it
 * @param group who does it: authority kind, a dot, and the role
 * @param phase the stage of the case that the step belongs to
 * @param dueRule an ISO period from the day the step began ({@code P15D}) or the name of a date variable
 * @param dueBasis {@code law}, {@code agreement} or {@code practice}
 * @param secondPersonOf the elements, separated by commas and of any model, whose doers in the case may not do this one;
 *     null where anyone may
 * @param records the name of the recorder that keeps the answer as domain rows; null if only the form is kept
 * @param answers the form keys that become process variables
 * @param advisory whether the answer advises without binding the decision
 * @param created when the step began
 * @param variables the process variables as they were when the step began
 */
public record HumanTask(
        TaskId id,
        ProcessId process,
        UUID caseId,
        String definitionId,
        String processKey,
        String element,
        String name,
        String help,
        List<String> law,
        String formId,
        String group,
        String phase,
        String dueRule,
        String dueBasis,
        String secondPersonOf,
        String records,
        List<String> answers,
        boolean advisory,
        Instant created,
        Map<String, Object> variables) {

    /** The same step, called and explained otherwise than by its model, in a stage of the case that the model leaves open. */
    public HumanTask worded(String otherName, String otherHelp, String otherPhase) {
        return new HumanTask(
                id,
                process,
                caseId,
                definitionId,
                processKey,
                element,
                otherName,
                otherHelp,
                law,
                formId,
                group,
                otherPhase,
                dueRule,
                dueBasis,
                secondPersonOf,
                records,
                answers,
                advisory,
                created,
                variables);
    }
}
