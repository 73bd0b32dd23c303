package se.tryggve.identity;

import org.springframework.security.core.AuthenticationException;

/** Somebody's own organisation vouches for them, and Tryggve does not let them in all the same. */
public class NotAdmittedException extends AuthenticationException {

    private final transient Object[] arguments;

    /**
     * A refusal with its sentence.
     *
     * @param messageKey key of the sentence to show: why, and what to do
     */
    public NotAdmittedException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments;
    }

    /** Key of the sentence to show. */
    public String messageKey() {
        return getMessage();
    }

    /** Arguments of the sentence, in order. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
