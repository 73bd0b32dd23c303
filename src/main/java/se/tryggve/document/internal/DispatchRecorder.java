package se.tryggve.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.Dispatches;
import se.tryggve.document.internal.ChoiceRegister.Choice;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;

/** Remembers what an officer chose to send, until the model sends it. */
@Component
class DispatchRecorder implements AnswerRecorder, Dispatches {

    private final ChoiceRegister choices;
    private final OwnDocuments own;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    DispatchRecorder(ChoiceRegister choices, OwnDocuments own, AuditLog audit, Clock clock, ZoneId legalZone) {
        this.choices = choices;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "dispatch";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    @Transactional
    public void choose(AnswerContext context, Map<String, Object> values) {
        record(context, values);
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        AuthorityId sender = context.officer().authority().id();
        CaseId caseId = new CaseId(context.caseId());
        List<UUID> chosen = own.chosen(caseId, sender, values.get("documents"));
        choices.replace(
                new Choice(
                        context.task().process().value(),
                        caseId,
                        sender,
                        text(values.get("question")),
                        text(values.get("message")),
                        answerBy(values.get("answerBy")),
                        context.officer().id().value()),
                chosen,
                clock.instant());
        audit.record(AuditEvent.onCase(context.caseId(), "dispatch.chosen")
                .to(Map.of(
                        "from",
                        sender.value(),
                        "documents",
                        chosen.stream().map(UUID::toString).toList())));
    }

    private LocalDate answerBy(Object said) {
        String day = text(said);
        if (day == null) {
            return null;
        }
        LocalDate date = parsed(day);
        if (date.isBefore(LocalDate.now(clock.withZone(legalZone)))) {
            throw new RefusedAnswerException("document.error.answerByPast", day);
        }
        return date;
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException unreadable) {
            throw new RefusedAnswerException("document.error.answerByUnreadable", day);
        }
    }

    private static String text(Object said) {
        return said == null || said.toString().isBlank()
                ? null
                : said.toString().strip();
    }
}
