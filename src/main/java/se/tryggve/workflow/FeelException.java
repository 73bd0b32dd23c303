package se.tryggve.workflow;

/** A FEEL expression that cannot be parsed or evaluated; the message holds the expression and the reason. */
public class FeelException extends RuntimeException {

    /** Joins the expression and why it failed. */
    public FeelException(String expression, String reason) {
        super("FEEL expression \"" + expression + "\": " + reason);
    }
}
