package se.tryggve.document;

import java.util.Map;
import se.tryggve.form.AnswerContext;

/** What goes with a letter to another authority, for forms that keep more than the letter. */
public interface Dispatches {

    /**
     * Remembers the documents and the message that a form has chosen, until the model sends them. Joins the caller's
     * transaction.
     *
     * @param values the form's answers, with {@code documents} and {@code message}
     */
    void choose(AnswerContext context, Map<String, Object> values);
}
