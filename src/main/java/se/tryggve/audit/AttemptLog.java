package se.tryggve.audit;

/** Keeps what somebody tried and was refused, although the transaction of the attempt is rolled back. */
public interface AttemptLog {

    /** Records the attempt when the present transaction is over, however it ends; at once where there is none. */
    void record(AuditEvent attempt);
}
