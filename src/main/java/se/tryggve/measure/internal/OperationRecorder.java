package se.tryggve.measure.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/** Keeps when the granted measures start and what the signs say (kamerabevakningslagen 15 §). */
@Component
class OperationRecorder implements AnswerRecorder {

    private final OperationDesk desk;

    OperationRecorder(OperationDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "operation";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        desk.plan(context.caseId(), answer.date("startDate"), answer.text("signs"));
    }
}
