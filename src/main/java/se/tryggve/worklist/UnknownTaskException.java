package se.tryggve.worklist;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.tryggve.workflow.TaskId;

/** There is no such task, or the reader may not know that there is. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownTaskException extends RuntimeException {

    private final transient UUID caseId;

    /**
     * Names the task that was asked for.
     *
     * @param caseId the case of a task that the reader may not know of, for the log; null if there is no such task
     */
    public UnknownTaskException(TaskId id, UUID caseId) {
        super("No task " + id.value());
        this.caseId = caseId;
    }

    /** The case of a task that is there and not for this reader. */
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }
}
