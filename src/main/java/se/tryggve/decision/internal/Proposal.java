package se.tryggve.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.Ruling;

/** What a draft proposes, object by object; kept as JSON until the decision is made. */
record Proposal(List<Item> items) {

    /** One object's proposed ruling, already settled against what was asked. */
    record Item(UUID object, String label, Ruling ruling) {}

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
