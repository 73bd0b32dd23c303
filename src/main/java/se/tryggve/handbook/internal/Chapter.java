package se.tryggve.handbook.internal;

import java.util.List;
import java.util.Map;
import se.tryggve.workflow.ProcessDescription;

/**
 * A process as the handbook tells it.
 *
 * @param steps what the handbook adds to each step, by its id
 * @param twin the whole flow in sentences
 * @param drawn whether there is a drawing
 * @param verdict which paths the build ran on this version
 */
public record Chapter(
        ProcessDescription process,
        Map<String, Step> steps,
        List<Telling> twin,
        boolean drawn,
        Proofs.Verdict verdict) {

    /**
     * What the handbook adds to a step.
     *
     * @param sentence what happens there, when, by whom, and where more stands
     * @param form what is asked; empty where nothing is
     */
    public record Step(Telling sentence, List<FormReading.Field> form) {}
}
