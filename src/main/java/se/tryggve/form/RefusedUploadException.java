package se.tryggve.form;

import java.util.List;

/** A file that is not taken, with the reason as a message. */
public class RefusedUploadException extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /** Refuses with a message key and its arguments, the file's name first. */
    public RefusedUploadException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The message's key. */
    public String messageKey() {
        return messageKey;
    }

    /** The message's arguments. */
    public List<Object> arguments() {
        return arguments;
    }
}
