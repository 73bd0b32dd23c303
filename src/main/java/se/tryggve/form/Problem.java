package se.tryggve.form;

import java.util.List;

/**
 * Something that must be put right before a form is accepted.
 *
 * @param path the field, as {@code cameras[0].storageDays}; empty for the form as a whole
 * @param label what the field is called on the page; the message's first argument
 * @param key the message's key
 * @param details the message's further arguments
 */
public record Problem(String path, String label, String key, List<Object> details) {

    /** Freezes the details. */
    public Problem {
        details = List.copyOf(details);
    }

    /** A problem of one field. */
    public static Problem of(String path, String label, String key, Object... details) {
        return new Problem(path, label, key, List.of(details));
    }

    /** The message's arguments; a refusal of the whole form has no label among them. */
    public Object[] args() {
        if (label.isEmpty()) {
            return details.toArray();
        }
        Object[] all = new Object[details.size() + 1];
        all[0] = label;
        for (int i = 0; i < details.size(); i++) {
            all[i + 1] = details.get(i);
        }
        return all;
    }

    /** The id of the element on the page that the error summary leads to. */
    public String anchor() {
        return anchor(path);
    }

    /** The element id of a field: {@code cameras[0].mode} becomes {@code f-cameras-0-mode}. */
    public static String anchor(String path) {
        return path.isEmpty()
                ? "form-fields"
                : "f-"
                        + path.replace("[", "-")
                                .replace("].", "-")
                                .replace("]", "")
                                .replace('.', '-');
    }
}
