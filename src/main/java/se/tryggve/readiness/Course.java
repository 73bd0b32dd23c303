package se.tryggve.readiness;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tryggve.workflow.ProcessId;
import se.tryggve.worklist.TakenStep;

/**
 * The human steps of one case, and which of them still count. A step that was taken before an earlier one was taken again
 * must be taken again too: a review that sent the assessment back is no review of the new assessment.
 */
final class Course {

    private final List<TakenStep> steps;
    private final List<Place> places;

    private Course(List<TakenStep> steps, List<Place> places) {
        this.steps = steps;
        this.places = places;
    }

    /**
     * Reads a case's steps.
     *
     * @param way the call activities that led to a process instance: the same step with the same way is taken again
     */
    static Course of(List<TakenStep> steps, Function<ProcessId, List<String>> way) {
        Map<ProcessId, List<String>> ways = new LinkedHashMap<>();
        Map<List<Object>, List<TakenStep>> places = new LinkedHashMap<>();
        for (TakenStep step : steps) {
            List<String> led = ways.computeIfAbsent(step.process(), way);
            places.computeIfAbsent(List.of(led, step.element()), place -> new ArrayList<>())
                    .add(step);
        }
        return new Course(steps, places.values().stream().map(Place::new).toList());
    }

    /** The steps that the case has ever come to. */
    Set<String> begun() {
        return elements(steps.stream());
    }

    /** The steps that have ended and are not open again. */
    Set<String> taken() {
        Set<String> open = elements(steps.stream().filter(TakenStep::open));
        return elements(steps.stream().filter(step -> !open.contains(step.element())));
    }

    /** Those of them that need not be taken again because of an earlier step. */
    Set<String> settled() {
        Set<String> taken = taken();
        Set<String> stale = elements(places.stream()
                .filter(place -> places.stream().anyMatch(other -> other.makesStale(place)))
                .map(Place::last));
        return taken.stream().filter(element -> !stale.contains(element)).collect(Collectors.toSet());
    }

    /** The first of these steps that is open. */
    Optional<TakenStep> open(Collection<String> elements) {
        return steps.stream()
                .filter(TakenStep::open)
                .filter(step -> elements.contains(step.element()))
                .min(Comparator.comparing(TakenStep::since));
    }

    /** A process variable as the newest step knows it; null if none does. */
    Object variable(String name) {
        return steps.stream()
                .sorted(Comparator.comparing(TakenStep::since).reversed())
                .map(step -> step.variables().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Set<String> elements(Stream<TakenStep> steps) {
        return steps.map(TakenStep::element).collect(Collectors.toSet());
    }

    /** One step of one part of the case, each time that it was taken. */
    private record Place(List<TakenStep> times) {

        TakenStep first() {
            return times.get(0);
        }

        TakenStep last() {
            return times.get(times.size() - 1);
        }

        /** Whether this came before the other at first, and has been taken again since the other was. */
        boolean makesStale(Place other) {
            return this != other
                    && first().ended() != null
                    && !other.last().open()
                    && !ended(first()).isAfter(other.first().since())
                    && !last().since().isBefore(ended(other.last()));
        }

        /** The engine writes down when a step begins to the millisecond only. */
        private static Instant ended(TakenStep step) {
            return step.ended().truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
