package se.tryggve.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two versions of a model.
 *
 * @param older the version that it is compared with
 * @param newer the version that is told of
 * @param changes in the newer version's reading order; what went away comes last
 */
public record ModelDifference(ModelVersion older, ModelVersion newer, List<ModelChange> changes) {

    /** Whether the two say the same; the drawing may differ. */
    public boolean none() {
        return changes.isEmpty();
    }

    /** How to mark the elements on the newer version's diagram. */
    public Map<String, ModelChange.Sort> marksOnNewer() {
        return marks(false);
    }

    /** How to mark the elements on the older version's diagram: those that the newer one has no more. */
    public Map<String, ModelChange.Sort> marksOnOlder() {
        return marks(true);
    }

    private Map<String, ModelChange.Sort> marks(boolean removed) {
        Map<String, ModelChange.Sort> marks = new LinkedHashMap<>();
        changes.stream()
                .filter(change -> removed == (change.sort() == ModelChange.Sort.REMOVED))
                .filter(change -> !change.place().kind().equals("process"))
                .forEach(change -> marks.putIfAbsent(change.place().element(), change.sort()));
        return marks;
    }
}
