package se.tryggve.deadline.internal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import se.tryggve.deadline.DeadlineId;

/** There is no such deadline, or the reader may not know that there is. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownDeadlineException extends RuntimeException {

    /** Names the deadline that was asked for. */
    public UnknownDeadlineException(DeadlineId id) {
        super("No deadline " + id.value());
    }
}
