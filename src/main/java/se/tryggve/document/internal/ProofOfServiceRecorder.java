package se.tryggve.document.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;

/** Keeps how and when a silent party got the material, if that can be shown. */
@Component
class ProofOfServiceRecorder implements AnswerRecorder {

    private final ServiceProof service;

    ProofOfServiceRecorder(ServiceProof service) {
        this.service = service;
    }

    @Override
    public String name() {
        return "proofOfService";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        if ("yes".equals(values.get("serviceProven"))) {
            LocalDate day = service.day(context, HearingRecorder.text(values, "servedOn"));
            service.show(
                    context,
                    HearingRecorder.text(values, "servedHow"),
                    day,
                    HearingRecorder.text(values, "servedNote"));
        }
    }
}
