package se.tryggve.document.internal.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction keeps in the bucket: put there just before it commits. A rehearsal, which is rolled back, puts nothing;
 * what was put for a transaction that failed after all is noted as left over.
 */
final class Pending implements TransactionSynchronization {

    private final Bucket bucket;
    private final Leftovers leftovers;
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<String> tried = new ArrayList<>();

    private Pending(Bucket bucket, Leftovers leftovers) {
        this.bucket = bucket;
        this.leftovers = leftovers;
    }

    /** Adds a content to those of this transaction. */
    static void add(Bucket bucket, Leftovers leftovers, String sha256, byte[] bytes) {
        Pending pending = current().orElseGet(() -> {
            Pending begun = new Pending(bucket, leftovers);
            TransactionSynchronizationManager.registerSynchronization(begun);
            return begun;
        });
        pending.contents.put(sha256, bytes);
    }

    /** A content that this transaction is about to keep. */
    static Optional<byte[]> find(String sha256) {
        return current().map(pending -> pending.contents.get(sha256));
    }

    private static Optional<Pending> current() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst();
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        contents.forEach((sha256, bytes) -> {
            tried.add(sha256);
            bucket.put(sha256, bytes);
        });
    }

    @Override
    public void afterCompletion(int status) {
        if (status != STATUS_COMMITTED) {
            tried.forEach(leftovers::noteApart);
        }
    }
}
