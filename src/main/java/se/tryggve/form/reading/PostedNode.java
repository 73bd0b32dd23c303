package se.tryggve.form.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posted parameters as a tree: {@code cameras[0].mode} is row 0 of {@code cameras}, then {@code mode}. */
final class PostedNode {

    private static final Pattern PART = Pattern.compile("\\G(?:^|\\.)(\\w{1,100})(?:\\[(\\d{1,6})])?");
    private static final int DEEPEST = 20;

    private final Map<String, PostedNode> parts = new HashMap<>();
    private final TreeMap<Integer, PostedNode> rows = new TreeMap<>();
    private List<String> values = List.of();

    static PostedNode of(Map<String, String[]> parameters) {
        PostedNode root = new PostedNode();
        parameters.forEach((name, values) -> {
            PostedNode node = values == null ? null : root.find(name);
            if (node != null) {
                node.values = values(values);
            }
        });
        return root;
    }

    PostedNode part(String name) {
        return parts.getOrDefault(name, new PostedNode());
    }

    PostedNode at(List<String> path) {
        PostedNode node = this;
        for (String part : path) {
            node = node.part(part);
        }
        return node;
    }

    /** Rows in the order of their numbers; gaps do not count. */
    Iterable<PostedNode> rows() {
        return rows.values();
    }

    List<String> values() {
        return values;
    }

    private PostedNode find(String name) {
        if (name.length() > 1000) {
            return null;
        }
        Matcher part = PART.matcher(name);
        PostedNode node = this;
        int end = 0;
        for (int depth = 0; depth < DEEPEST && part.find(); depth++) {
            node = node.parts.computeIfAbsent(part.group(1), fresh -> new PostedNode());
            if (part.group(2) != null) {
                node = node.rows.computeIfAbsent(Integer.valueOf(part.group(2)), fresh -> new PostedNode());
            }
            end = part.end();
        }
        return end == name.length() && end > 0 ? node : null;
    }

    private static List<String> values(String[] posted) {
        List<String> kept = new ArrayList<>();
        for (String value : posted) {
            if (value != null) {
                kept.add(Cleaning.clean(value));
            }
        }
        return kept;
    }
}
