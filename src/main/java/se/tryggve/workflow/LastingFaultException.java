package se.tryggve.workflow;

/** A fault in a model, a table or an answer: waiting never mends it, so the automatic step is not tried again by itself. */
public class LastingFaultException extends RuntimeException {

    /** Takes what an operator needs: which element or table, what is wrong and what to do. */
    public LastingFaultException(String message) {
        super(message);
    }
}
