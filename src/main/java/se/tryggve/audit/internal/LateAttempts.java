package se.tryggve.audit.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AttemptLog;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Waits for the end of the attempt's transaction, which may hold the head of the same chain. */
@Component
class LateAttempts implements AttemptLog {

    private final AuditLog log;
    private final TransactionTemplate afterwards;

    LateAttempts(AuditLog log, PlatformTransactionManager transactions) {
        this.log = log;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void record(AuditEvent attempt) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(attempt);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                write(attempt);
            }
        });
    }

    private void write(AuditEvent attempt) {
        afterwards.executeWithoutResult(transaction -> log.record(attempt));
    }
}
