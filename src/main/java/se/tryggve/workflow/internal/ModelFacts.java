package se.tryggve.workflow.internal;

import java.util.Map;
import se.tryggve.workflow.ModelChange.Aspect;
import se.tryggve.workflow.ModelChange.Place;

/**
 * What one version of a model says of each of its elements, aspect by aspect.
 *
 * @param elements by id, in the order of the file; the process itself stands first
 */
record ModelFacts(Map<String, ElementFacts> elements) {

    /**
     * What is said of one element. What the model leaves out has no entry.
     *
     * @param ends of a flow, the ids of its source and target; of a boundary event, the id that it is attached to
     */
    record ElementFacts(Place place, String ends, Map<Aspect, String> facts) {

        String fact(Aspect aspect) {
            return facts.getOrDefault(aspect, "");
        }
    }
}
