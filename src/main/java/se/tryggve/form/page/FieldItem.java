package se.tryggve.form.page;

import java.util.List;
import java.util.Map;
import se.tryggve.form.Problem;
import se.tryggve.form.UploadReference;
import se.tryggve.form.ViewItem;
import se.tryggve.form.filling.Files;

/**
 * A field on the page; its template is its form-js type, or {@code readonly}.
 *
 * @param id of the (first) input
 * @param name of the input
 * @param value what stands in the input; for a read-only field the answer in words
 * @param live where to post when it changes, because others depend on it or a file is to be taken; else null
 * @param attributes further attributes of the input, such as {@code step}
 * @param limit most characters; null for no limit
 */
public record FieldItem(
        String template,
        String id,
        String name,
        String label,
        String hint,
        boolean required,
        List<Problem> errors,
        String value,
        String prefix,
        String suffix,
        List<OptionItem> options,
        List<UploadReference> uploads,
        String live,
        Map<String, String> attributes,
        Object limit)
        implements ViewItem {

    /** An option; the first one has the id of the field, so that errors lead to it. */
    public record OptionItem(String id, String label, String value, boolean chosen) {}

    /** Whether something is wrong. */
    public boolean faulty() {
        return !errors.isEmpty();
    }

    /** The ids of what describes the input; null for nothing. */
    public String describedBy() {
        String ids = (faulty() ? id + "-error " : "")
                + (hasHint() ? id + "-hint " : "")
                + (prefix.isEmpty() ? "" : id + "-prefix ")
                + (suffix.isEmpty() ? "" : id + "-suffix");
        return ids.isBlank() ? null : ids.strip();
    }

    /** The kinds of files that the field takes, as people call them. */
    public String acceptedKinds() {
        return Files.inWords(attributes.getOrDefault("accept", ""));
    }

    /** Whether there is anything to help. */
    public boolean hasHint() {
        return !hint.isEmpty() || limit != null || attributes.containsKey("accept");
    }
}
