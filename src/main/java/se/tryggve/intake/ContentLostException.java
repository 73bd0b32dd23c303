package se.tryggve.intake;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The place where contents are kept answers, but not with this content: it is missing there, or is not what was kept. */
@ResponseStatus(HttpStatus.BAD_GATEWAY)
public final class ContentLostException extends ContentFaultException {

    /** Says which content, in plain English for the log. */
    public ContentLostException(String fault) {
        super(fault, null);
    }
}
