package se.tryggve.document.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.RefusedAnswerException;

/** How and when a party got what was sent to it (underrättelse, FL 25 §). */
@Component
class ServiceProof {

    private static final String FIELD = "servedOn";

    private final HearingRegister hearings;
    private final ReferralRegister referrals;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    ServiceProof(HearingRegister hearings, ReferralRegister referrals, AuditLog audit, Clock clock, ZoneId legalZone) {
        this.hearings = hearings;
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * The day that was said.
     *
     * @throws RefusedAnswerException if it lies before the material was sent, or has not come yet
     */
    LocalDate day(AnswerContext context, String said) {
        LocalDate day = parsed(said);
        if (day.isAfter(LocalDate.now(clock.withZone(legalZone)))) {
            throw RefusedAnswerException.at(FIELD, "document.hearing.refused.future");
        }
        boolean early = referrals.ofProcess(context.task().process().value()).stream()
                .anyMatch(sent -> day.isBefore(LocalDate.ofInstant(sent.sent(), legalZone)));
        if (early) {
            throw RefusedAnswerException.at(FIELD, "document.hearing.refused.beforeSent");
        }
        return day;
    }

    /**
     * Writes down what shows that the party got it.
     *
     * @param note null where the party itself said so
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void show(AnswerContext context, String how, LocalDate on, String note) {
        hearings.served(context.task().process().value(), how, on, note);
        audit.record(AuditEvent.onCase(context.caseId(), "hearing.served")
                .to(Map.of(
                        "how", how,
                        "on", on.toString(),
                        "by", context.officer().authority().id().value())));
    }

    private static LocalDate parsed(String said) {
        try {
            return LocalDate.parse(String.valueOf(said));
        } catch (DateTimeParseException unreadable) {
            throw RefusedAnswerException.at(FIELD, "document.hearing.refused.unreadable");
        }
    }
}
