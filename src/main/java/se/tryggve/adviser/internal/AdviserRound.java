package se.tryggve.adviser.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.adviser.internal.QuestionRow.State;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.TimelineNote;

/** Reminds advisers some days before the last day, and notes after it that no answer came. Each question by itself. */
@Component
class AdviserRound {

    private static final Logger LOG = LoggerFactory.getLogger(AdviserRound.class);

    private final QuestionRegister register;
    private final AdviserLetters letters;
    private final AnswerNews news;
    private final CaseFiles files;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId legalZone;
    private final int remindDays;

    AdviserRound(
            QuestionRegister register,
            AdviserLetters letters,
            AnswerNews news,
            CaseFiles files,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock,
            ZoneId legalZone,
            @Value("${tryggve.adviser.remind-days:3}") int remindDays) {
        this.register = register;
        this.letters = letters;
        this.news = news;
        this.files = files;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.legalZone = legalZone;
        this.remindDays = remindDays;
    }

    /** Whoever got the link within the days of a reminder has just been told. */
    @Scheduled(cron = "${tryggve.adviser.round:0 35 6 * * *}", zone = "Europe/Stockholm")
    void go() {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        register.openBefore(today).forEach(id -> one(id, row -> fallSilent(row, today)));
        register.toRemind(today.plusDays(remindDays)).forEach(id -> one(id, row -> remind(row, today)));
    }

    /** What is wrong with one question keeps no other from being gone through. */
    private void one(UUID id, Consumer<QuestionRow> what) {
        try {
            transaction.executeWithoutResult(
                    status -> register.lock(id).filter(QuestionRow::isOpen).ifPresent(what));
        } catch (RuntimeException failed) {
            LOG.error("The round left out the question {} to an adviser; it is tried again tomorrow", id, failed);
        }
    }

    private void fallSilent(QuestionRow row, LocalDate today) {
        if (today.isAfter(row.answerBy())) {
            register.end(row.id(), State.SILENT, null, null);
            register.forget(row.id());
            log(row, "adviser.silent", "adviser.timeline.silent");
            news.silent(row);
        }
    }

    /** Nobody is hurried in a case that is over. */
    private void remind(QuestionRow row, LocalDate today) {
        if (files.overview(row.caseId()).concluded()) {
            return;
        }
        register.reminded(row.id(), today);
        if (letters.legalDay(row.asked()).isBefore(row.answerBy().minusDays(remindDays))) {
            letters.remind(row);
            log(row, "adviser.reminded", "adviser.timeline.reminded");
        }
    }

    private void log(QuestionRow row, String action, String told) {
        audit.record(AuditEvent.onCase(row.caseId().value(), action)
                .to(Map.of("question", row.id().toString(), "adviser", row.name())));
        files.note(
                row.caseId(),
                TimelineNote.within(row.authority(), told, row.name()).quietly());
    }
}
