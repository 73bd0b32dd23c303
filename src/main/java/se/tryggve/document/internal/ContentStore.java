package se.tryggve.document.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
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
        database.sql("insert into document_content (sha256, media_type, bytes) values (?, ?, ?) on conflict do nothing")
                .params(sha256, mediaType, bytes)
                .update();
        return sha256;
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

    private static String hash(byte[] bytes) {
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
