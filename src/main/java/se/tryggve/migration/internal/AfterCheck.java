package se.tryggve.migration.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tryggve.workflow.CaseWitness.Sight;
import se.tryggve.workflow.Obstacle;

/** Compares what is kept of a case before and after it was moved. */
public final class AfterCheck {

    private static final List<String> KINDS = List.of("task", "timer", "deadline", "entry");

    private AfterCheck() {}

    /** Everything that came, went, has another name or is due at another time. */
    static List<Difference> differences(List<Sight> before, List<Sight> after) {
        Map<String, Sight> old = byId(before);
        Map<String, Sight> now = byId(after);
        Stream<Difference> known =
                old.entrySet().stream().flatMap(entry -> compared(entry.getValue(), now.get(entry.getKey())).stream());
        Stream<Difference> come = now.entrySet().stream()
                .filter(entry -> !old.containsKey(entry.getKey()))
                .map(entry -> new Difference(
                        entry.getValue().kind(),
                        "came",
                        entry.getValue().name(),
                        "",
                        entry.getValue().due()));
        return eachOnce(Stream.concat(known, come).toList());
    }

    /** A task, its deadline and its row mostly change together: said of the first of them. */
    private static List<Difference> eachOnce(List<Difference> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(difference -> KINDS.indexOf(difference.kind())))
                .collect(Collectors.toMap(
                        difference ->
                                List.of(difference.what(), difference.name(), difference.before(), difference.after()),
                        Function.identity(),
                        (first, other) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static List<Difference> compared(Sight before, Sight after) {
        List<Difference> found = new ArrayList<>();
        if (after == null) {
            found.add(new Difference(before.kind(), "went", before.name(), before.due(), ""));
            return found;
        }
        if (!before.name().equals(after.name())) {
            found.add(new Difference(before.kind(), "name", after.name(), before.name(), after.name()));
        }
        if (!before.due().equals(after.due())) {
            found.add(new Difference(before.kind(), "due", after.name(), before.due(), after.due()));
        }
        return found;
    }

    /** What may never be: a task without its row, a row without its task, or a row that is due on another day than its deadline. */
    static List<Obstacle> contradictions(List<Sight> kept) {
        Map<String, Sight> tasks = ofKind(kept, "task");
        Map<String, Sight> entries = ofKind(kept, "entry");
        Map<String, Sight> deadlines = ofKind(kept, "deadline");
        Stream<Sight> alone = Stream.concat(
                tasks.values().stream().filter(task -> !entries.containsKey(task.id())),
                entries.values().stream().filter(entry -> !tasks.containsKey(entry.id())));
        Stream<Sight> otherwise = entries.values().stream()
                .filter(entry -> deadlines.containsKey(entry.id()))
                .filter(entry -> !deadlines.get(entry.id()).due().equals(entry.due()));
        return Stream.concat(alone, otherwise)
                .map(sight -> new Obstacle("check", sight.name(), sight.due()))
                .toList();
    }

    private static Map<String, Sight> ofKind(List<Sight> sights, String kind) {
        return sights.stream()
                .filter(sight -> sight.kind().equals(kind))
                .collect(Collectors.toMap(Sight::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Map<String, Sight> byId(List<Sight> sights) {
        return sights.stream()
                .collect(Collectors.toMap(
                        sight -> sight.kind() + " " + sight.id(),
                        Function.identity(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /**
     * One thing that is not as it was.
     *
     * @param kind what it is: {@code timer}, {@code task}, {@code entry} or {@code deadline}
     * @param what {@code came}, {@code went}, {@code name} or {@code due}
     * @param before the name or time before; empty if none
     * @param after the name or time now; empty if none
     */
    public record Difference(String kind, String what, String name, String before, String after) {}
}
