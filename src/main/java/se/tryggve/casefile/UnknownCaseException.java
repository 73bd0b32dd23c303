package se.tryggve.casefile;

/** There is no such case, or the reader may not know that there is. */
public class UnknownCaseException extends RuntimeException {

    /** Names the case that was asked for. */
    public UnknownCaseException(CaseId id) {
        super("No case " + id);
    }
}
