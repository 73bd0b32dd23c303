package se.tryggve.workflow;

/** No model with this id is deployed. */
public class UnknownProcessException extends RuntimeException {

    /** Names the model that is missing. */
    public UnknownProcessException(String processKey, Throwable cause) {
        super("No process model with id " + processKey + " is deployed", cause);
    }
}
