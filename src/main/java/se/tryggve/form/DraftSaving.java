package se.tryggve.form;

/** How saving a draft went. */
public sealed interface DraftSaving {

    /** It is stored. */
    record Saved(Draft draft) implements DraftSaving {}

    /**
     * Somebody saved in between; neither text is lost.
     *
     * @param stored what the other one saved, still stored
     * @param mine what was to be saved, set to the stored version so that saving again is a deliberate choice
     */
    record Conflict(Draft stored, FormAnswer mine) implements DraftSaving {}
}
