package se.tryggve.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.tryggve.form.UploadReference;
import se.tryggve.form.UploadStore;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Uploads a script's files for a task, as the page would. */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
class ScriptFiles {

    private final UploadStore uploads;

    ScriptFiles(UploadStore uploads) {
        this.uploads = uploads;
    }

    /** Stores the files; the values to send for their fields. */
    Map<String, Object> store(TaskId task, UserId by, Map<String, String> files) {
        Map<String, Object> values = new LinkedHashMap<>();
        files.forEach((key, resource) -> values.put(key, List.of(store(task, by, resource))));
        return values;
    }

    private Map<String, String> store(TaskId task, UserId by, String resource) {
        ClassPathResource file = new ClassPathResource(resource);
        String name = file.getFilename();
        try {
            byte[] bytes = file.getContentAsByteArray();
            UploadReference kept = uploads.store(task, by, name, "", new ByteArrayInputStream(bytes), bytes.length);
            return Map.of("id", kept.id().toString());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
