package se.tryggve.form.filling;

import java.util.List;
import java.util.Map;

/**
 * A place in a form where components stand: the same place in the typed, the server's, the former round's and the new
 * values.
 *
 * @param prefix of names, such as {@code cameras[0].}
 * @param title of the row for error messages, such as {@code Kameror 1: }
 * @param out where the values of this round go; somewhere nobody reads if hidden
 */
record Place(
        String prefix,
        String title,
        Map<String, Object> typed,
        Map<String, Object> server,
        Map<String, Object> former,
        Map<String, Object> out,
        Scope scope,
        boolean hidden) {

    String name(List<String> path) {
        return prefix + String.join(".", path);
    }

    Place inGroup(List<String> path, boolean groupHidden, Map<String, Object> nowhere) {
        if (path.isEmpty()) {
            return new Place(prefix, title, typed, server, former, groupHidden ? nowhere : out, scope, groupHidden);
        }
        return new Place(
                name(path) + ".",
                title,
                Tree.branch(typed, path),
                Tree.branch(server, path),
                Tree.branch(former, path),
                groupHidden ? nowhere : Tree.room(out, path),
                scope,
                groupHidden);
    }
}
