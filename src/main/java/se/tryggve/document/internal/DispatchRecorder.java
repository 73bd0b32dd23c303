package se.tryggve.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.Dispatches;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.internal.ChoiceRegister.Choice;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;

/** Remembers what an officer chose to send, until the model sends it. */
@Component
class DispatchRecorder implements AnswerRecorder, Dispatches {

    private static final String DOCUMENTS = "documents";
    private static final String APPLICATION = "application";

    private final ChoiceRegister choices;
    private final SendableDocuments own;
    private final LetterSteps steps;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    DispatchRecorder(
            ChoiceRegister choices,
            SendableDocuments own,
            LetterSteps steps,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.choices = choices;
        this.own = own;
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "dispatch";
    }

    @Override
    public boolean isPublicAct() {
        return true;
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return application(context)
                .map(line -> Map.<String, Object>of(DOCUMENTS, List.of(line.id().toString())))
                .orElse(Map.of());
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
        List<UUID> chosen = own.chosen(caseId, sender, values.get(DOCUMENTS));
        application(context).filter(line -> !chosen.contains(line.id().value())).ifPresent(left -> {
            throw RefusedAnswerException.at(DOCUMENTS, "document.error.applicationLeftOut", left.title());
        });
        choices.replace(
                new Choice(
                        context.task().process().value(),
                        caseId,
                        sender,
                        text(values.get("question")),
                        text(values.get("message")),
                        answerBy(values.get("answerBy")),
                        context.officer().id().value(),
                        steps.letter(context.task()),
                        text(values.get("subject"))),
                chosen,
                clock.instant());
        audit.record(AuditEvent.onCase(context.caseId(), "dispatch.chosen")
                .to(Map.of(
                        "from",
                        sender.value(),
                        "documents",
                        chosen.stream().map(UUID::toString).toList())));
    }

    /** The application that a step hands in: the one that was written last. */
    private Optional<DocumentLine> application(AnswerContext context) {
        return APPLICATION.equals(steps.letter(context.task()))
                ? own.latestApplication(
                        new CaseId(context.caseId()),
                        context.officer().authority().id())
                : Optional.empty();
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
