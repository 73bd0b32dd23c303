package se.tryggve.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The place where contents are kept does not answer: trying again later may help. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
public final class ContentUnreachableException extends ContentFaultException {

    /** Says which content, in plain English for the log. */
    public ContentUnreachableException(String fault, Throwable cause) {
        super(fault, cause);
    }
}
