package se.tryggve.document.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.intake.ContentUnreachableException;

/**
 * Moves the bytes of files out of the database into the bucket, each in a transaction of its own, also beside a running
 * Tryggve. Cut off anywhere, it goes on where it was: the database forgets only what was read back from the bucket.
 */
final class ContentMove {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Bucket bucket;

    ContentMove(JdbcClient database, TransactionTemplate transaction, Bucket bucket) {
        this.database = database;
        this.transaction = transaction;
        this.bucket = bucket;
    }

    /** Moves what there is, until the bucket is silent. */
    Report run() {
        Report report = new Report();
        try {
            List<String> waiting = waiting("");
            while (!waiting.isEmpty()) {
                waiting.forEach(sha256 -> transaction.executeWithoutResult(status -> move(sha256, report)));
                waiting = waiting(waiting.get(waiting.size() - 1));
            }
        } catch (ContentUnreachableException silent) {
            report.faults.add(silent.getMessage());
        }
        return report;
    }

    private List<String> waiting(String after) {
        return database.sql("""
                        select sha256 from document_content
                        where bytes is not null and media_type <> ? and sha256 > ? order by sha256 limit ?
                        """)
                .params(ContentShelf.TEXT, after, AT_ONCE)
                .query(String.class)
                .list();
    }

    private void move(String sha256, Report report) {
        Optional<byte[]> kept = database.sql(
                        "select bytes from document_content where sha256 = ? and bytes is not null for no key update")
                .param(sha256)
                .query((row, number) -> row.getBytes("bytes"))
                .optional();
        if (kept.isEmpty()) {
            return;
        }
        if (!ContentHash.of(kept.get()).equals(sha256)) {
            report.faults.add("Content " + sha256 + " is not what its name says; it stays in the database");
            return;
        }
        bucket.put(sha256, kept.get());
        if (bucket.get(sha256).map(ContentHash::of).filter(sha256::equals).isEmpty()) {
            report.faults.add("The bucket does not give back content " + sha256 + "; it stays in the database");
            return;
        }
        database.sql("update document_content set bytes = null where sha256 = ?")
                .param(sha256)
                .update();
        report.moved++;
        report.bytes += kept.get().length;
    }

    /** What was moved, and a sentence for each fault. */
    static final class Report {

        private final List<String> faults = new ArrayList<>();
        private int moved;
        private long bytes;

        int moved() {
            return moved;
        }

        long bytes() {
            return bytes;
        }

        List<String> faults() {
            return faults;
        }
    }
}
