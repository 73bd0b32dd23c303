package se.tryggve.worklist;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.tryggve.workflow.TaskId;

/** There is no such task, or the reader may not know that there is. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownTaskException extends RuntimeException {

    /** Names the task that was asked for. */
    public UnknownTaskException(TaskId id) {
        super("No task " + id.value());
    }
}
