package se.tryggve.measure.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.AnswerRow;

/** Keeps for which cameras or areas an authority wants to take its permit back; nothing where it changes it or lets it be. */
@Component
class RevocationRecorder implements AnswerRecorder {

    private static final String OBJECTS = "revokedObjects";

    private final Revocations revocations;

    RevocationRecorder(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public String name() {
        return "revocation";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        boolean revoked = "revoke".equals(answer.text("settled"));
        List<UUID> which = revoked ? chosen(values) : List.of();
        if (revoked && which.isEmpty()) {
            throw RefusedAnswerException.at(OBJECTS, "measure.refused.notStanding");
        }
        LocalDate from = "later".equals(answer.text("applies")) ? answer.date("appliesFrom") : null;
        revocations.choose(context.caseId(), context.task().process().value(), which, from);
    }

    private static List<UUID> chosen(Map<String, Object> values) {
        try {
            return values.get(OBJECTS) instanceof Collection<?> ids
                    ? ids.stream().map(id -> UUID.fromString(id.toString())).toList()
                    : List.of();
        } catch (IllegalArgumentException noId) {
            throw RefusedAnswerException.at(OBJECTS, "measure.refused.notStanding");
        }
    }
}
