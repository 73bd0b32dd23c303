package se.tryggve.casefile;

/** A case cannot be registered as asked. Carries the message key of the reason and the field that it concerns. */
public class RefusedCaseException extends RuntimeException {

    private final String field;
    private final transient Object[] arguments;

    /** Names the field, the message key and its arguments. */
    public RefusedCaseException(String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.field = field;
        this.arguments = arguments;
    }

    /** The form field to mend. */
    public String field() {
        return field;
    }

    /** The key of the reason in the casefile messages. */
    public String messageKey() {
        return getMessage();
    }

    /** What the message names. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
