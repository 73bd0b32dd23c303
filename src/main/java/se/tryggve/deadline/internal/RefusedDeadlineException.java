package se.tryggve.deadline.internal;

import java.util.List;

/** A deadline was not changed; the message says why and what to do instead. */
public class RefusedDeadlineException extends RuntimeException {

    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    /** Takes the form's field, a message key of {@code deadline.error.*} and what it names. */
    public RefusedDeadlineException(String field, String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The field of the form that must be changed. */
    public String field() {
        return field;
    }

    /** The sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence names, in order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
