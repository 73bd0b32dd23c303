package se.tryggve.form.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the uploaded files that an answer refers to, wherever in its values they stand. */
final class FileReferences {

    private FileReferences() {}

    static Set<UUID> in(Object values) {
        Set<UUID> found = new HashSet<>();
        collect(values, found);
        return found;
    }

    private static void collect(Object values, Set<UUID> found) {
        if (values instanceof Map<?, ?> map) {
            if (map.get("sha256") instanceof String && map.get("id") instanceof String id) {
                found.add(UUID.fromString(id));
            }
            map.values().forEach(value -> collect(value, found));
        } else if (values instanceof Collection<?> items) {
            items.forEach(item -> collect(item, found));
        }
    }
}
