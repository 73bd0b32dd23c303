package se.tryggve.adviser.internal;

/** Something that was not done, with the sentence that says why and what to do instead. */
public class RefusedAnswerException extends RuntimeException {

    private final String messageKey;

    RefusedAnswerException(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    /** The key of the sentence. */
    public String messageKey() {
        return messageKey;
    }
}
