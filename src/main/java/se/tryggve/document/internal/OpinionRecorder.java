package se.tryggve.document.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;

/** Takes note that an opinion has been written; the form itself becomes the document that the model sends. */
@Component
class OpinionRecorder implements AnswerRecorder {

    private final AuditLog audit;

    OpinionRecorder(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "opinion";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        audit.record(AuditEvent.onCase(context.caseId(), "opinion.written")
                .to(Map.of(
                        "authority",
                        context.officer().authority().id().value(),
                        "submission",
                        context.submissionId().toString())));
    }
}
