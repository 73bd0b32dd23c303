package se.tryggve.form.filling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.tryggve.form.schema.Component;
import se.tryggve.form.schema.Computed;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.Group;

/**
 * The names that expressions know at one place of a form: facts, the form's values and, inside a row, the row's own
 * values, {@code this}, {@code parent} and {@code i} (row numbers from 1, outermost first). Facts can also be had by
 * themselves, for a field may bear the name of the fact that it chooses from.
 */
record Scope(Map<String, Object> facts, Map<String, Object> names, Map<String, Object> self, List<Integer> numbers) {

    static Scope root(Map<String, Object> facts, Map<String, Object> values, List<Component> components) {
        Map<String, Object> names = new HashMap<>(facts);
        overlay(names, values, components);
        names.put("this", values);
        return new Scope(facts, names, values, List.of());
    }

    Scope row(Map<String, Object> row, List<Component> components, int number) {
        Map<String, Object> inner = new HashMap<>(names);
        overlay(inner, row, components);
        List<Integer> counted = new java.util.ArrayList<>(numbers);
        counted.add(number);
        inner.put("this", row);
        inner.put("parent", self);
        inner.put("i", counted);
        return new Scope(facts, inner, row, counted);
    }

    /** A name that the form has but that holds nothing now must not be found further out. */
    private static void overlay(Map<String, Object> names, Map<String, Object> values, List<Component> components) {
        heads(components).forEach(head -> names.put(head, null));
        names.putAll(values);
    }

    /** The first parts of all keys in one scope. */
    static Set<String> heads(List<Component> components) {
        Set<String> heads = new LinkedHashSet<>();
        for (Component component : components) {
            if (component instanceof Field field) {
                heads.add(field.key().get(0));
            } else if (component instanceof Computed computed) {
                heads.add(computed.key().get(0));
            } else if (component instanceof DynamicList list) {
                heads.add(list.path().get(0));
            } else if (component instanceof Group group && group.path().isEmpty()) {
                heads.addAll(heads(group.components()));
            } else if (component instanceof Group group) {
                heads.add(group.path().get(0));
            }
        }
        return heads;
    }
}
