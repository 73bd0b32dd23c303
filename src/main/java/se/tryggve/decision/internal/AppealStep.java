package se.tryggve.decision.internal;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/**
 * A recorder of one step of an appeal.
 *
 * @param opening what its form shows before anybody has typed
 * @param keep keeps the answer
 */
record AppealStep(
        String name, Function<AnswerContext, Map<String, Object>> opening, BiConsumer<AnswerContext, AnswerRow> keep)
        implements AnswerRecorder {

    AppealStep(String name, BiConsumer<AnswerContext, AnswerRow> keep) {
        this(name, context -> Map.of(), keep);
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return opening.apply(context);
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        keep.accept(context, new AnswerRow(values));
    }
}
