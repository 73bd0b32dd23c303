package se.tryggve.document.internal;

import org.springframework.stereotype.Component;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.StepDescription;

/** Which letter a step of a model writes. */
@Component
class LetterSteps {

    private final Models models;

    LetterSteps(Models models) {
        this.models = models;
    }

    /** The kind that the model's property {@code letter} says; null if it says none. */
    String letter(HumanTask task) {
        return models.describe(task.definitionId()).steps().stream()
                .filter(step -> step.element().equals(task.element()))
                .map(StepDescription::letter)
                .filter(letter -> !letter.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
