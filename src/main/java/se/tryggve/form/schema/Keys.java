package se.tryggve.form.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of one scope (a form, or the rows of a list): well formed, and none inside another. */
final class Keys {

    private static final Pattern PATH = Pattern.compile("\\w+(\\.\\w+)*");
    private static final Set<String> RESERVED = Set.of("this", "parent", "i");

    private final List<List<String>> taken;
    private final List<String> prefix;

    Keys() {
        this(new ArrayList<>(), List.of());
    }

    private Keys(List<List<String>> taken, List<String> prefix) {
        this.taken = taken;
        this.prefix = prefix;
    }

    /** The same scope below a path. */
    Keys below(List<String> path) {
        return new Keys(taken, joined(path));
    }

    List<String> path(FormElement element, String property) {
        String text = element.text(property);
        if (text == null || text.isEmpty()) {
            return List.of();
        }
        List<String> parts = List.of(text.split("\\."));
        if (!PATH.matcher(text).matches()
                || parts.stream().anyMatch(part -> part.startsWith("_") || RESERVED.contains(part))) {
            throw element.fault(
                    "has the " + property + " \"" + text + "\"",
                    "Use English letters, digits and dots; no part may begin with _ or be this, parent or i.");
        }
        return parts;
    }

    List<String> claim(FormElement element, String property) {
        List<String> path = path(element, property);
        if (path.isEmpty()) {
            throw element.fault(
                    "has no \"" + property + "\"", "Give it a " + property + " that no other component has.");
        }
        List<String> whole = joined(path);
        if (taken.stream().anyMatch(other -> startsWith(whole, other) || startsWith(other, whole))) {
            throw element.fault(
                    "has the " + property + " \"" + String.join(".", whole) + "\", which another component uses",
                    "Give each component a " + property + " of its own.");
        }
        taken.add(whole);
        return path;
    }

    private List<String> joined(List<String> path) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(path);
        return whole;
    }

    private static boolean startsWith(List<String> path, List<String> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }
}
