package se.tryggve.document.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.document.DocumentContent.Paragraph;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What documents say, each content once, named by its SHA-256 and never changed. */
@Repository
class ContentStore {

    /** Text that the document page renders itself. */
    static final String TEXT = "application/vnd.tryggve.text+json";

    private final JdbcClient database;
    private final JsonMapper json;

    ContentStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    String keep(List<Paragraph> paragraphs) {
        return keep(TEXT, json.writeValueAsString(paragraphs).getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the bytes, and says under which hash. */
    String keep(String mediaType, byte[] bytes) {
        String sha256 = hash(bytes);
        do {
            database.sql(
                            "insert into document_content (sha256, media_type, bytes) values (?, ?, ?) on conflict do nothing")
                    .params(sha256, mediaType, bytes)
                    .update();
        } while (!isHeldOnTo(sha256));
        return sha256;
    }

    /** Locks the content until the transaction ends, so that nobody drops it before it is referred to. */
    private boolean isHeldOnTo(String sha256) {
        return database.sql("select true from document_content where sha256 = ? for key share")
                .param(sha256)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Drops a content that nothing refers to any more. */
    void drop(String sha256) {
        database.sql("select true from document_content where sha256 = ? for update")
                .param(sha256)
                .query(Boolean.class)
                .optional();
        database.sql("""
                        delete from document_content c where c.sha256 = :sha256
                          and not exists (select 1 from document d where d.content = c.sha256)
                          and not exists (select 1 from dispatch s where s.content = c.sha256)
                          and not exists (select 1 from document_inbox i where i.content = c.sha256)
                          and not exists (select 1 from document_letter l where l.content = c.sha256)
                        """).param("sha256", sha256).update();
    }

    Optional<byte[]> bytes(String sha256) {
        return database.sql("select bytes from document_content where sha256 = ?")
                .param(sha256)
                .query((row, n) -> row.getBytes("bytes"))
                .optional();
    }

    Kept read(String sha256) {
        return database.sql("select media_type, bytes from document_content where sha256 = ?")
                .param(sha256)
                .query((row, n) -> new Kept(row.getString("media_type"), row.getBytes("bytes")))
                .single();
    }

    List<Paragraph> paragraphs(Kept kept) {
        return json.readValue(kept.bytes(), new TypeReference<List<Paragraph>>() {});
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Content as it is kept. */
    record Kept(String mediaType, byte[] bytes) {

        boolean isText() {
            return TEXT.equals(mediaType);
        }
    }
}
