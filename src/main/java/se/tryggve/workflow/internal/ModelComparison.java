package se.tryggve.workflow.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.tryggve.workflow.ModelChange;
import se.tryggve.workflow.ModelChange.Aspect;
import se.tryggve.workflow.ModelChange.Place;
import se.tryggve.workflow.ModelChange.Sort;
import se.tryggve.workflow.internal.FileFacts.Field;
import se.tryggve.workflow.internal.ModelFacts.ElementFacts;

/** Finds what a newer version of a model says otherwise than an older one. */
final class ModelComparison {

    private final Edition older;
    private final Edition newer;
    private final List<ModelChange> changes = new ArrayList<>();

    private ModelComparison(Edition older, Edition newer) {
        this.older = older;
        this.newer = newer;
    }

    /** All changes, in the newer version's reading order, flows after the elements that they leave; what went comes last. */
    static List<ModelChange> of(Edition older, Edition newer) {
        ModelComparison comparison = new ModelComparison(older, newer);
        comparison.compare();
        return List.copyOf(comparison.changes);
    }

    private void compare() {
        newer.inOrder().forEach(element -> {
            ElementFacts before = older.model().elements().get(element.place().element());
            if (before == null) {
                whole(Sort.ADDED, element);
            } else {
                compare(before, element);
            }
        });
        older.inOrder()
                .filter(element ->
                        !newer.model().elements().containsKey(element.place().element()))
                .forEach(element -> whole(Sort.REMOVED, element));
    }

    private void whole(Sort sort, ElementFacts element) {
        changes.add(new ModelChange(sort, Aspect.ELEMENT, element.place(), "", ""));
    }

    private void compare(ElementFacts before, ElementFacts after) {
        Arrays.stream(Aspect.values())
                .filter(aspect -> !before.fact(aspect).equals(after.fact(aspect)))
                .filter(aspect -> aspect != Aspect.PATH || !before.ends().equals(after.ends()))
                .forEach(aspect -> changed(aspect, after.place(), before.fact(aspect), after.fact(aspect)));
        files(Aspect.FORM, before, after, this::compareForms);
        files(Aspect.TABLE, before, after, this::compareTables);
    }

    private void files(Aspect aspect, ElementFacts before, ElementFacts after, FileComparison comparison) {
        String name = after.fact(aspect);
        if (!name.isEmpty() && name.equals(before.fact(aspect))) {
            byte[] old = older.file().apply(aspect, name);
            byte[] now = newer.file().apply(aspect, name);
            if (old != null && now != null && !Arrays.equals(old, now)) {
                comparison.compare(after.place(), old, now);
            }
        }
    }

    private void compareForms(Place place, byte[] before, byte[] after) {
        Map<String, Field> old = FileFacts.fields(before);
        Map<String, Field> now = FileFacts.fields(after);
        now.forEach((id, field) -> {
            if (!old.containsKey(id)) {
                changed(Aspect.FIELD_ADDED, place, "", field.label());
            } else if (!old.get(id).said().equals(field.said())) {
                changed(Aspect.FIELD_CHANGED, place, old.get(id).label(), field.label());
            }
        });
        old.forEach((id, field) -> {
            if (!now.containsKey(id)) {
                changed(Aspect.FIELD_REMOVED, place, field.label(), "");
            }
        });
    }

    private void compareTables(Place place, byte[] before, byte[] after) {
        long gone = missing(FileFacts.rows(before), FileFacts.rows(after));
        long come = missing(FileFacts.rows(after), FileFacts.rows(before));
        if (gone + come > 0) {
            changed(Aspect.TABLE_ROWS, place, String.valueOf(gone), String.valueOf(come));
        }
    }

    private static long missing(Set<String> rows, Set<String> from) {
        return rows.stream().filter(row -> !from.contains(row)).count();
    }

    private void changed(Aspect aspect, Place place, String before, String after) {
        changes.add(new ModelChange(Sort.CHANGED, aspect, place, before, after));
    }

    private interface FileComparison {
        void compare(Place place, byte[] before, byte[] after);
    }

    /**
     * One version of a model with what was deployed beside it.
     *
     * @param order ids of the flow nodes in reading order
     * @param file the form or table of this name; null if there is none
     */
    record Edition(ModelFacts model, List<String> order, BiFunction<Aspect, String, byte[]> file) {

        Stream<ElementFacts> inOrder() {
            return model.elements().values().stream()
                    .sorted(Comparator.comparingInt(this::position)
                            .thenComparing(element -> element.place().kind().equals("flow")));
        }

        private int position(ElementFacts element) {
            String id = element.place().element();
            if (element.place().kind().equals("process")) {
                return -1;
            }
            String node = element.place().kind().equals("flow") ? element.ends().split(" ")[0] : id;
            int position = order.indexOf(node);
            return position < 0 ? order.size() : position;
        }
    }
}
