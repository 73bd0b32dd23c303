package se.tryggve.document.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.document.AnswerDays;

/** Moves the answer day of questions that nobody has answered. */
@Service
@Transactional
class AnswerDayBook implements AnswerDays {

    private final ReferralRegister register;
    private final AuditLog audit;

    AnswerDayBook(ReferralRegister register, AuditLog audit) {
        this.register = register;
        this.audit = audit;
    }

    @Override
    public void move(String process, LocalDate day) {
        register.ofProcess(process).stream().filter(ReferralRow::open).forEach(referral -> {
            register.answerBy(referral, day);
            audit.record(AuditEvent.onCase(referral.caseId().value(), "referral.answerDayMoved")
                    .from(values(referral, referral.answerBy()))
                    .to(values(referral, day)));
        });
    }

    private static Map<String, Object> values(ReferralRow referral, LocalDate day) {
        return Map.of("referral", referral.id().toString(), "answerBy", Objects.toString(day, ""));
    }
}
