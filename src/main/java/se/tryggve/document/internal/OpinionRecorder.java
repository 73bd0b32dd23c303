package se.tryggve.document.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.identity.AuthorityId;

/** Takes note that an opinion has been written; the form itself becomes the document that the model sends. */
@Component
class OpinionRecorder implements AnswerRecorder {

    private final SendableDocuments own;
    private final ChoiceRegister choices;
    private final AuditLog audit;

    OpinionRecorder(SendableDocuments own, ChoiceRegister choices, AuditLog audit) {
        this.own = own;
        this.choices = choices;
        this.audit = audit;
    }

    @Override
    public String name() {
        return "opinion";
    }

    @Override
    public boolean isPublicAct() {
        return true;
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        AuthorityId authority = context.officer().authority().id();
        List<UUID> enclosed = own.chosen(new CaseId(context.caseId()), authority, values.get("documents"));
        choices.enclose(context.task().process().value(), enclosed);
        audit.record(AuditEvent.onCase(context.caseId(), "opinion.written")
                .to(Map.of(
                        "authority", authority.value(),
                        "submission", String.valueOf(context.submissionId()),
                        "documents", enclosed.stream().map(UUID::toString).toList())));
    }
}
