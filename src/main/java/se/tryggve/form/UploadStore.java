package se.tryggve.form;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Files uploaded into forms. A file belongs to its task: no other task's form may refer to it. */
public interface UploadStore {

    /** The largest file taken: 20 MB. */
    long LIMIT = 20L * 1024 * 1024;

    /**
     * Keeps a file.
     *
     * @param contentType as the sender says; not verified here
     * @throws RefusedUploadException if it is empty, too large or cannot be read to its end
     */
    UploadReference store(TaskId task, UserId by, String name, String contentType, InputStream content, long size);

    /** A file of this task. */
    Optional<UploadReference> find(TaskId task, UUID id);

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    byte[] content(UUID id);
}
