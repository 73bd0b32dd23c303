package se.tryggve.document.internal.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Objects that no content names any more, until they are deleted in the bucket. */
final class Leftovers {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final TransactionTemplate apart;

    Leftovers(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Notes an object in this transaction. */
    void note(String sha256) {
        database.sql("insert into document_content_leftover (sha256) values (?) on conflict do nothing")
                .param(sha256)
                .update();
    }

    /** Notes an object although the transaction has failed. */
    void noteApart(String sha256) {
        apart.executeWithoutResult(status -> note(sha256));
    }

    /** Deletes those that nothing names. */
    void sweep(Bucket bucket) {
        database.sql("select sha256 from document_content_leftover order by sha256 limit ?")
                .param(AT_ONCE)
                .query(String.class)
                .list()
                .forEach(sha256 -> apart.executeWithoutResult(status -> sweep(bucket, sha256)));
    }

    private void sweep(Bucket bucket, String sha256) {
        lock(sha256);
        boolean named = database.sql("select exists (select from document_content where sha256 = ?)")
                .param(sha256)
                .query(Boolean.class)
                .single();
        if (!named) {
            bucket.delete(sha256);
        }
        database.sql("delete from document_content_leftover where sha256 = ?")
                .param(sha256)
                .update();
    }

    /** Keeps others from putting or deleting the object until the transaction ends. */
    void lock(String sha256) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("content " + sha256)
                .query((row, number) -> sha256)
                .single();
    }
}
