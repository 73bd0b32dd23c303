package se.tryggve.audit;

/** Where every change of state is written down, in the same transaction as the change itself. */
public interface AuditLog {

    /**
     * Appends the event to its subject's chain, with the current actor and time.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction: what is logged
     *     and what is done must commit together
     */
    void record(AuditEvent event);
}
