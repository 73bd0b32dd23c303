package se.tryggve.decision.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;

/** Whoever wrote any part of a draft does not make the decision (domain brief, 9: two-person rule). */
@Component
class FourEyes {

    private final Directory directory;
    private final AuditLog log;
    private final TransactionTemplate afterwards;

    FourEyes(Directory directory, AuditLog log, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.log = log;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Lets a second person through.
     *
     * @throws RefusedAnswerException when the decider prepared the draft; the attempt is logged although it is rolled back
     */
    void check(DecisionRow row, Officer decider) {
        if (!row.wasPreparedBy(decider.id())) {
            return;
        }
        AuditEvent attempt = AuditEvent.onCase(row.caseId(), "decision.refusedFourEyes")
                .to(Map.of(
                        "decision", row.id().toString(), "decider", decider.id().value()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                afterwards.executeWithoutResult(transaction -> log.record(attempt));
            }
        });
        String rapporteur = directory
                .officer(row.rapporteur())
                .map(Officer::name)
                .orElse(row.rapporteur().value());
        throw row.rapporteur().equals(decider.id())
                ? new RefusedAnswerException("decision.refused.ownDraft", rapporteur)
                : new RefusedAnswerException("decision.refused.tookPartInDraft", rapporteur);
    }
}
