package se.tryggve.measure.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/** Keeps that the validity is let run out, so that nobody is asked again. */
@Component
class RenewalRecorder implements AnswerRecorder {

    private final FollowUpDesk desk;

    RenewalRecorder(FollowUpDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "renewal";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        if (FollowUpWay.LAPSE.code().equals(new AnswerRow(values).text("followUp"))) {
            desk.letLapse(context.caseId());
        }
    }
}
