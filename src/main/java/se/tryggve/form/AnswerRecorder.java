package se.tryggve.form;

import java.util.Map;

/** Keeps the answer to a user task as domain rows. The task names its recorder in the property {@code records}. */
public interface AnswerRecorder {

    /** The name in the models. */
    String name();

    /** The values to show before anything is typed; may be empty. */
    Map<String, Object> initial(AnswerContext context);

    /**
     * Keeps a valid answer, in the transaction that completes the task.
     *
     * @throws RefusedAnswerException if the answer cannot be accepted as it stands
     */
    void record(AnswerContext context, Map<String, Object> values);
}
