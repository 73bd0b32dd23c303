package se.tryggve.form;

/**
 * A colleague, or the officer in another place, has saved another text since the page was opened; neither is lost, and
 * nothing is submitted.
 */
public class StaleAnswerException extends RuntimeException {

    private final transient DraftSaving.Conflict conflict;

    /** Carries both texts. */
    public StaleAnswerException(DraftSaving.Conflict conflict) {
        super("Another text has been saved since: " + conflict.stored().task());
        this.conflict = conflict;
    }

    /** Both texts; the officer's is set so that submitting again is a deliberate choice. */
    public DraftSaving.Conflict conflict() {
        return conflict;
    }
}
