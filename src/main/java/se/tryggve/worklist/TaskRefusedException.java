package se.tryggve.worklist;

import java.util.List;

/** What the officer asked for was not done; the message says why and what to do instead. */
public class TaskRefusedException extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /** Takes a message key of {@code worklist.refused.*} and what it names. */
    public TaskRefusedException(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The sentence to show. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence names, in order. */
    public List<Object> arguments() {
        return arguments;
    }
}
