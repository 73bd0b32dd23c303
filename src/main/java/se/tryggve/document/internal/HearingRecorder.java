package se.tryggve.document.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;

/** Remembers what an officer wants a party to see before a decision, or why the party is not heard (FL 25 §). */
@Component
class HearingRecorder implements AnswerRecorder {

    private static final Set<String> GROUNDS = Set.of("obvious", "harderToExecute", "urgent");

    private final DispatchRecorder dispatch;
    private final HearingRegister hearings;
    private final AuditLog audit;
    private final Clock clock;

    HearingRecorder(DispatchRecorder dispatch, HearingRegister hearings, AuditLog audit, Clock clock) {
        this.dispatch = dispatch;
        this.hearings = hearings;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return dispatch.initial(context);
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        String ground = null;
        String reason = null;
        if ("waive".equals(values.get("hearing"))) {
            ground = text(values, "waiveGround");
            reason = text(values, "waiveReason");
            if (!GROUNDS.contains(ground)) {
                throw RefusedAnswerException.at("waiveGround", "document.hearing.refused.ground");
            }
        } else {
            dispatch.record(context, values);
        }
        CaseId caseId = new CaseId(context.caseId());
        hearings.decide(context.task().process().value(), caseId, context.officer(), ground, reason, clock.instant());
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("authority", context.officer().authority().id().value());
        decided.put("held", ground == null);
        decided.put("ground", ground);
        decided.put("reason", reason);
        audit.record(AuditEvent.onCase(context.caseId(), "hearing.decided").to(decided));
    }

    static String text(Map<String, Object> values, String key) {
        Object said = values.get(key);
        return said == null || said.toString().isBlank()
                ? null
                : said.toString().strip();
    }
}
