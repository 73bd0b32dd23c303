package se.tryggve.document.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.document.DocumentContent;
import se.tryggve.form.Submission;
import se.tryggve.form.UploadReference;
import se.tryggve.form.UploadStore;
import se.tryggve.workflow.TaskId;

/** The files that were handed in with a form, wherever in its values they stand. */
@Component
class SubmittedFiles {

    private final UploadStore uploads;

    SubmittedFiles(UploadStore uploads) {
        this.uploads = uploads;
    }

    /** Each file once, in the order of the form. */
    List<DocumentContent.Upload> of(Submission submission) {
        List<UUID> ids = new ArrayList<>();
        collect(submission.values(), ids);
        return ids.stream()
                .distinct()
                .flatMap(id -> upload(submission.task(), id).stream())
                .toList();
    }

    private Optional<DocumentContent.Upload> upload(TaskId task, UUID id) {
        return uploads.find(task, id)
                .map((UploadReference file) ->
                        new DocumentContent.Upload(file.name(), file.contentType(), uploads.content(id)));
    }

    private static void collect(Object value, List<UUID> ids) {
        if (value instanceof Map<?, ?> map) {
            if (map.containsKey("sha256") && map.get("id") instanceof String id) {
                ids.add(UUID.fromString(id));
            } else {
                map.values().forEach(inner -> collect(inner, ids));
            }
        } else if (value instanceof Collection<?> several) {
            several.forEach(inner -> collect(inner, ids));
        }
    }
}
