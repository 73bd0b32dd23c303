package se.tryggve.form.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A form as its file says.
 *
 * @param id the form's id
 * @param components from top to bottom
 * @param drivers names of fields that some expression of the form reads, so that changing one may change the page
 */
public record FormSchema(String id, List<Component> components, Set<String> drivers) {

    /** Whether files can be given. */
    public boolean hasFiles() {
        return anyField(components, field -> field instanceof FilePicker);
    }

    /** Whether some field decides about others. */
    public boolean isLive() {
        return anyField(components, field -> field.key().stream().anyMatch(drivers::contains));
    }

    /** The names of the form's own values: those that are not inside a row or a named group. */
    public Set<String> keys() {
        Set<String> keys = new HashSet<>();
        collect(components, keys);
        return Set.copyOf(keys);
    }

    private static void collect(List<Component> components, Set<String> keys) {
        for (Component component : components) {
            if (component instanceof Field field) {
                keys.add(field.key().get(0));
            } else if (component instanceof Computed computed) {
                keys.add(computed.key().get(0));
            } else if (component instanceof Container container
                    && !container.path().isEmpty()) {
                keys.add(container.path().get(0));
            } else if (component instanceof Container container) {
                collect(container.components(), keys);
            }
        }
    }

    private static boolean anyField(List<Component> components, Predicate<Field> test) {
        return components.stream()
                .anyMatch(component -> component instanceof Field field && test.test(field)
                        || component instanceof Container container && anyField(container.components(), test));
    }
}
