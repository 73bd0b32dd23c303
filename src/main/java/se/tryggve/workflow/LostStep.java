package se.tryggve.workflow;

import java.util.List;

/**
 * A step that a case stands at and that the newest version of the model does not have.
 *
 * @param processKey the model
 * @param element the step's id in the older version
 * @param name what people call it
 * @param candidates steps of the same sort that only the newest version has: one of them may be the same step with a new id
 */
public record LostStep(String processKey, String element, String name, List<StepDescription> candidates) {

    /** Names the step among all models: {@code processKey/element}. */
    public String address() {
        return address(processKey, element);
    }

    /** The address of an element of a model. */
    public static String address(String processKey, String element) {
        return processKey + "/" + element;
    }
}
