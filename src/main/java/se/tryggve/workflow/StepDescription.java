package se.tryggve.workflow;

import java.util.List;

/**
 * One flow node of a model in words.
 *
 * @param element its id
 * @param type the BPMN element name, for instance {@code userTask}
 * @param name what people call it
 * @param lane who does it (the lane's name); empty where the model has no lanes
 * @param help the help text, without the paragraph line
 * @param law the paragraphs
 * @param phase the stage that a user task belongs to; empty for others
 * @param formId the form of a user task; empty for others
 * @param document what a user task's answer is called as a document, a noun; the step's name where an older version of
 *     the model says nothing
 * @param marks what the step is to the law, for instance {@code assessment}; empty for most
 * @param letter the kind of letter that a user task writes; empty for most
 * @param publicAct whether a user task, once done, has settled something for others that cannot be taken back
 * @param mayEndCase whether an answer of a user task may end the whole case at once
 * @param next what follows: the outgoing flows in order
 */
public record StepDescription(
        String element,
        String type,
        String name,
        String lane,
        String help,
        List<String> law,
        String phase,
        String formId,
        String document,
        String marks,
        String letter,
        boolean publicAct,
        boolean mayEndCase,
        List<NextStep> next) {

    /**
     * An outgoing flow.
     *
     * @param answer the flow's name, for instance the answer to a gateway's question; may be empty
     * @param element the id of the node it leads to
     * @param name that node's name
     */
    public record NextStep(String answer, String element, String name) {}
}
