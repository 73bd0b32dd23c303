package se.tryggve.document.internal.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.StartRefusedException;
import se.tryggve.intake.ContentLostException;

/** Bytes in the database, in the rows of their contents: under the same transaction and backup as everything else. */
final class RowShelf implements ContentShelf {

    private final JdbcClient database;

    RowShelf(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isInRow() {
        return true;
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        // The row has them.
    }

    @Override
    public byte[] get(String sha256) {
        throw new ContentLostException(
                "Content " + sha256 + " lies in a bucket, and tryggve.document.storage is not s3");
    }

    @Override
    public void drop(String sha256) {
        // They went with the row.
    }

    @Override
    public void demandReady() {
        boolean elsewhere = database.sql("select exists (select from document_content where bytes is null)")
                .query(Boolean.class)
                .single();
        if (elsewhere) {
            throw new StartRefusedException(
                    "Files of this database lie in a bucket, but TRYGGVE_DOCUMENT_STORAGE is not s3.",
                    "Set TRYGGVE_DOCUMENT_STORAGE=s3 and TRYGGVE_DOCUMENT_S3_… as they were (docs/operations.md,"
                            + " \"Files in a bucket\").");
        }
    }
}
