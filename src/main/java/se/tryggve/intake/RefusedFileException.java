package se.tryggve.intake;

import java.util.ArrayList;
import java.util.List;

/** A file that is not taken, with the reason as a message whose first argument is the field that it was put into. */
public class RefusedFileException extends RuntimeException {

    private final String messageKey;
    private final transient List<Object> arguments;

    /** Refuses with a message key and its arguments after the field, the file's name first. */
    public RefusedFileException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The message's key. */
    public String messageKey() {
        return messageKey;
    }

    /** The message's arguments after the field. */
    public List<Object> arguments() {
        return arguments;
    }

    /** All arguments of the message, for a field that is called so on the page. */
    public Object[] argumentsFor(String field) {
        List<Object> all = new ArrayList<>(List.of(field));
        all.addAll(arguments);
        return all.toArray();
    }
}
