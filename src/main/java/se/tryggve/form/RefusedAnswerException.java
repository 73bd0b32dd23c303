package se.tryggve.form;

import java.util.List;

/** A recorder's refusal of an answer that the form itself allows, with the reason as a message. */
public class RefusedAnswerException extends RuntimeException {

    private final String path;
    private final String messageKey;
    private final transient List<Object> arguments;

    /** Refuses the answer as a whole. */
    public RefusedAnswerException(String messageKey, Object... arguments) {
        this("", messageKey, List.of(arguments));
    }

    private RefusedAnswerException(String path, String messageKey, List<Object> arguments) {
        super(messageKey + " " + arguments);
        this.path = path;
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    /** Refuses one field, for instance {@code cameras[0].storageDays}. */
    public static RefusedAnswerException at(String path, String messageKey, Object... arguments) {
        return new RefusedAnswerException(path, messageKey, List.of(arguments));
    }

    /** The field, as {@code cameras[0].storageDays}; empty for the whole answer. */
    public String path() {
        return path;
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
