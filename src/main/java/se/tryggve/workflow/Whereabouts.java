package se.tryggve.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a case stands in one of its models, or where it ended there, ready to be told and drawn.
 *
 * @param model the version that the case follows
 * @param here ids of the elements where it stands, or of the ends that it reached
 * @param passed ids of the elements that it has passed
 * @param ended whether nothing of it runs any more
 */
public record Whereabouts(ProcessDescription model, List<String> here, List<String> passed, boolean ended) {

    /** All instances of one model told as one: parallel reviews follow the same model at different steps. */
    public static Whereabouts of(ProcessDescription model, Collection<ActivePosition> positions, boolean ended) {
        return new Whereabouts(
                model,
                positions.stream()
                        .flatMap(position -> position.elements().stream())
                        .distinct()
                        .toList(),
                positions.stream()
                        .flatMap(position -> position.passed().stream())
                        .distinct()
                        .toList(),
                ended);
    }

    /** The names of the steps where the case stands. */
    public List<String> standing() {
        return names(steps().map(StepDescription::name));
    }

    /** The names of what may follow directly. */
    public List<String> following() {
        return names(steps().flatMap(step -> step.next().stream()).map(StepDescription.NextStep::name));
    }

    /** Whether the case stands at this element. */
    public boolean at(String element) {
        return here.contains(element);
    }

    /** Whether the case has been at this element and left it. */
    public boolean beyond(String element) {
        return passed.contains(element) && !at(element);
    }

    /** How to mark what the case has behind it and what may follow directly, on the picture. */
    public Map<String, Mark> marks() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        model.steps().stream()
                .filter(step -> beyond(step.element()) && !step.name().isEmpty())
                .filter(step -> !step.type().endsWith("Gateway") && !step.type().equals("startEvent"))
                .forEach(step -> marks.put(step.element(), Mark.PASSED));
        steps().flatMap(step -> step.next().stream())
                .filter(next -> !ended && !at(next.element()))
                .forEach(next -> marks.put(next.element(), Mark.NEXT));
        return marks;
    }

    /** A mark on the picture of a process. */
    public enum Mark {
        PASSED,
        NEXT;

        /** The style sheet's word, and the last part of the message key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private Stream<StepDescription> steps() {
        return model.steps().stream().filter(step -> at(step.element()));
    }

    private static List<String> names(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).distinct().toList();
    }
}
