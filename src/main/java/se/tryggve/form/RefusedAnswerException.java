package se.tryggve.form;

import java.util.List;

/** An answer that passes the form's own rules but cannot be accepted; says why. */
public class RefusedAnswerException extends RuntimeException {

    private final transient List<Object> arguments;

    /** Names the message that says why, and what to do instead. */
    public RefusedAnswerException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = List.of(arguments);
    }

    /** Key of the sentence to show. */
    public String messageKey() {
        return getMessage();
    }

    /** What the sentence names, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
