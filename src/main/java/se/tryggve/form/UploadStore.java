package se.tryggve.form;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Files uploaded into forms. A file belongs to its task: no other task's form may refer to it. */
public interface UploadStore {

    /**
     * Keeps a file that may come in ({@link se.tryggve.intake.Intake}).
     *
     * @param accept endings and media types that the field takes, separated by commas; empty for all
     * @throws se.tryggve.intake.RefusedFileException if it may not come in, is of another kind, or is one too many
     */
    UploadReference store(TaskId task, UserId by, String name, String accept, InputStream content, long size);

    /** A file of this task. */
    Optional<UploadReference> find(TaskId task, UUID id);

    /**
     * The bytes of a file.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    byte[] content(UUID id);
}
