package se.tryggve.measure.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.AnswerRow;

/** Keeps which measures have ended, when and why. */
@Component
class EndingRecorder implements AnswerRecorder {

    private static final String ENDED = "ended";

    private final FollowUpDesk desk;

    EndingRecorder(FollowUpDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "ending";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        String reason = answer.text("endReason");
        if (reason == null) {
            throw RefusedAnswerException.at("endReason", "measure.refused.endReason");
        }
        desk.end(context.caseId(), chosen(values), answer.date("endDate"), reason);
    }

    private static List<UUID> chosen(Map<String, Object> values) {
        try {
            return values.get(ENDED) instanceof Collection<?> ids
                    ? ids.stream().map(id -> UUID.fromString(id.toString())).toList()
                    : List.of();
        } catch (IllegalArgumentException noId) {
            throw RefusedAnswerException.at(ENDED, "measure.refused.notRunning");
        }
    }
}
