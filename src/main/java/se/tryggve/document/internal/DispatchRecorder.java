package se.tryggve.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.internal.ChoiceRegister.Choice;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;

/** Remembers what an officer chose to send, until the model sends it. */
@Component
class DispatchRecorder implements AnswerRecorder {

    private final ChoiceRegister choices;
    private final DocumentRegister documents;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    DispatchRecorder(
            ChoiceRegister choices, DocumentRegister documents, AuditLog audit, Clock clock, ZoneId legalZone) {
        this.choices = choices;
        this.documents = documents;
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
    public void record(AnswerContext context, Map<String, Object> values) {
        AuthorityId sender = context.officer().authority().id();
        CaseId caseId = new CaseId(context.caseId());
        List<UUID> chosen = chosen(values.get("documents"));
        chosen.forEach(document -> refuseUnlessOwn(caseId, document, sender));
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

    private void refuseUnlessOwn(CaseId caseId, UUID document, AuthorityId sender) {
        boolean own = documents
                .visible(caseId, new DocumentId(document), sender)
                .filter(row -> row.line().owner().equals(sender))
                .isPresent();
        if (!own) {
            throw new RefusedAnswerException("document.error.notYours");
        }
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

    private static List<UUID> chosen(Object said) {
        Collection<?> ids = said instanceof Collection<?> several ? several : said == null ? List.of() : List.of(said);
        try {
            return ids.stream()
                    .map(id -> UUID.fromString(id.toString()))
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedAnswerException("document.error.notYours");
        }
    }

    private static String text(Object said) {
        return said == null || said.toString().isBlank()
                ? null
                : said.toString().strip();
    }
}
