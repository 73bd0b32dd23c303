package se.tryggve.form;

import java.util.Map;

/** Turns a submitted form into domain rows; user tasks name their recorder in the model ({@code records}). */
public interface AnswerRecorder {

    /** The name that models use. */
    String name();

    /**
     * Whether an answer that is kept may leave the authority or settle something for others, so that officers are shown what
     * before they do it.
     */
    default boolean isPublicAct() {
        return false;
    }

    /**
     * What the form shows before anybody has typed, and where read-only fields take their values from.
     *
     * <p>Values are JSON-like: Boolean, Number, String, {@code java.time} values, List, Map with String keys. A row of
     * a dynamic list is recognised again by its {@code objectId} or {@code id}; whatever such a row holds that no
     * field of the form shows is handed to {@link #record} unchanged and never comes from the browser.
     */
    Map<String, Object> initial(AnswerContext context);

    /**
     * Keeps the answer, in the transaction of the submission. Values are as in {@link #initial}, numbers being
     * {@code BigDecimal}, dates and times ISO text; what the form hid is absent, what was left empty is null.
     *
     * @throws RefusedAnswerException to refuse with a reason; the officer keeps everything typed
     */
    void record(AnswerContext context, Map<String, Object> values);
}
