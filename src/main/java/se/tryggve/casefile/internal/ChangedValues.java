package se.tryggve.casefile.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads out of two versions of logged values what one has and the other has not, row by row where there are rows. */
public final class ChangedValues {

    private static final String LABEL = "label";
    private static final Set<String> IDS = Set.of("id", "kind", LABEL);

    private ChangedValues() {}

    static List<Changed> between(Map<String, Object> before, Map<String, Object> after) {
        Map<Place, Object> old = flat(before);
        Map<Place, Object> present = flat(after);
        Set<Place> places = new LinkedHashSet<>(old.keySet());
        places.addAll(present.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(old.get(place), present.get(place)))
                .map(place -> new Changed(place.object(), place.field(), old.get(place), present.get(place)))
                .toList();
    }

    private static Map<Place, Object> flat(Map<?, ?> values) {
        Map<Place, Object> flat = new LinkedHashMap<>();
        collect(values, flat);
        return flat;
    }

    private static void collect(Map<?, ?> values, Map<Place, Object> flat) {
        String object = values.get(LABEL) instanceof String label ? label : null;
        values.forEach((field, value) -> {
            List<Map<?, ?>> rows = rows(value);
            if (!rows.isEmpty()) {
                rows.forEach(row -> collect(row, flat));
            } else if (!IDS.contains(field) && !isEmpty(value)) {
                flat.put(new Place(object, field.toString()), value);
            }
        });
    }

    private static List<Map<?, ?>> rows(Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(one -> {
                if (one instanceof Map<?, ?> row && row.containsKey(LABEL)) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    private static boolean isEmpty(Object value) {
        return value == null || value instanceof Collection<?> several && several.isEmpty();
    }

    private record Place(String object, String field) {}

    /**
     * One value that is another than before.
     *
     * @param object the name of the camera or area that it belongs to; null if it belongs to the case
     * @param field its name in the log
     * @param before null if there was none
     * @param after null if there is none any more
     */
    public record Changed(String object, String field, Object before, Object after) {}
}
