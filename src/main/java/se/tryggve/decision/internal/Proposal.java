package se.tryggve.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;

/**
 * What a draft proposes, object by object; kept as JSON until the decision is made.
 *
 * @param special what a special decision comes to, without any object; null for others
 * @param statement what a special decision says, in words; null for others
 */
record Proposal(List<Item> items, Outcome special, String statement) {

    Proposal(List<Item> items) {
        this(items, null, null);
    }

    /** One object's proposed ruling, already settled against what was asked. */
    record Item(UUID object, String label, Ruling ruling) {}

    /** What the decision comes to as a whole. */
    Outcome outcome() {
        return special != null
                ? special
                : Outcome.together(
                        items.stream().map(item -> item.ruling().outcome()).toList());
    }

    /** What a proposal to apply or not says in the form's own word. */
    String toApply() {
        return items.stream().allMatch(item -> item.ruling().outcome().allowsSomething()) ? "apply" : "decline";
    }

    Optional<Ruling> of(MeasureId id) {
        return items.stream()
                .filter(item -> item.object().equals(id.value()))
                .map(Item::ruling)
                .findFirst();
    }
}
