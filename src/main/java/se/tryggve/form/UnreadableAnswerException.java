package se.tryggve.form;

/** A request body that is not a JSON object of form values. */
public class UnreadableAnswerException extends RuntimeException {

    /** Says what is wrong with the body. */
    public UnreadableAnswerException(String reason) {
        super(reason);
    }
}
