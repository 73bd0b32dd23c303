package se.tryggve.identity;

import java.util.List;

/** An account, unit or password cannot be as it was asked to be; says which field and what to do. */
public class RefusedAccountException extends RuntimeException {

    private final String field;
    private final transient List<Object> arguments;

    public RefusedAccountException(String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.arguments = List.of(arguments);
    }

    /** The field of the form that the sentence is about. */
    public String field() {
        return field;
    }

    /** Key of the sentence to show. */
    public String messageKey() {
        return getMessage();
    }

    /** Arguments of the sentence, in order. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
