package se.tryggve.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such case, or the reader may not know that there is. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class UnknownCaseException extends RuntimeException {

    /** Names the case that was asked for. */
    public UnknownCaseException(CaseId id) {
        super("No case " + id);
    }
}
