package se.tryggve.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.internal.storage.ContentHash;
import se.tryggve.document.internal.storage.ContentShelf;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What documents say, each content once, named by its SHA-256 and never changed. */
@Repository
class ContentStore {

    private final JdbcClient database;
    private final JsonMapper json;
    private final ContentShelf shelf;

    ContentStore(JdbcClient database, JsonMapper json, ContentShelf shelf) {
        this.database = database;
        this.json = json;
        this.shelf = shelf;
    }

    /** Keeps text that the document page renders itself. */
    String keep(List<Paragraph> paragraphs) {
        byte[] bytes = json.writeValueAsString(paragraphs).getBytes(StandardCharsets.UTF_8);
        return keep(ContentShelf.TEXT, bytes, true);
    }

    /** Keeps the bytes of a file, and says under which hash. */
    String keep(String mediaType, byte[] bytes) {
        return keep(mediaType, bytes, shelf.isInRow());
    }

    private String keep(String mediaType, byte[] bytes, boolean inRow) {
        String sha256 = ContentHash.of(bytes);
        boolean isNew;
        do {
            isNew = database.sql(
                                    "insert into document_content (sha256, media_type, bytes) values (?, ?, ?) on conflict do nothing")
                            .params(sha256, mediaType, inRow ? bytes : null)
                            .update()
                    > 0;
        } while (!isHeldOnTo(sha256));
        if (isNew && !inRow) {
            shelf.put(sha256, bytes);
        }
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
                        returning bytes is null
                        """)
                .param("sha256", sha256)
                .query(Boolean.class)
                .optional()
                .filter(Boolean::booleanValue)
                .ifPresent(outside -> shelf.drop(sha256));
    }

    Optional<byte[]> bytes(String sha256) {
        return find(sha256).map(Kept::bytes);
    }

    Kept read(String sha256) {
        return find(sha256).orElseThrow();
    }

    private Optional<Kept> find(String sha256) {
        return database.sql("select media_type, bytes from document_content where sha256 = ?")
                .param(sha256)
                .query((row, n) -> new Kept(row.getString("media_type"), row.getBytes("bytes")))
                .optional()
                .map(kept -> kept.bytes() == null ? new Kept(kept.mediaType(), shelf.get(sha256)) : kept);
    }

    /** What kind of content it is, without reading it. */
    String mediaType(String sha256) {
        return database.sql("select media_type from document_content where sha256 = ?")
                .param(sha256)
                .query(String.class)
                .single();
    }

    /** The paragraphs of a text; none of a file, which stays unread. */
    List<Paragraph> paragraphs(String sha256) {
        return database.sql("select bytes from document_content where sha256 = ? and media_type = ?")
                .params(sha256, ContentShelf.TEXT)
                .query((row, n) -> json.readValue(row.getBytes("bytes"), new TypeReference<List<Paragraph>>() {}))
                .optional()
                .orElseGet(List::of);
    }

    static boolean isText(String mediaType) {
        return ContentShelf.TEXT.equals(mediaType);
    }

    /** Content as it is kept. */
    record Kept(String mediaType, byte[] bytes) {}
}
