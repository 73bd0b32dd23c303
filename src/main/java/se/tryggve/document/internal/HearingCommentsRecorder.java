package se.tryggve.document.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;

/** Takes a party's comments on the material, and its own word for when it got it. */
@Component
class HearingCommentsRecorder implements AnswerRecorder {

    private final OpinionRecorder opinions;
    private final ServiceProof service;

    HearingCommentsRecorder(OpinionRecorder opinions, ServiceProof service) {
        this.opinions = opinions;
        this.service = service;
    }

    @Override
    public String name() {
        return "hearingComments";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return opinions.initial(context);
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        opinions.record(context, values);
        LocalDate day = service.day(context, HearingRecorder.text(values, "servedOn"));
        service.show(context, "acknowledged", day, null);
    }
}
