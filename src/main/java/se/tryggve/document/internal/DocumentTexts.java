package se.tryggve.document.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.search.SearchEntry.Text;

/**
 * What documents say, for search: the paragraphs of those that Tryggve wrote, and of files what was read out of them after
 * they had been let in. Who said what a file note notes down, and who wrote it, are not searched for.
 */
@Repository
class DocumentTexts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final JdbcClient database;
    private final ContentStore contents;
    private final Set<String> people;

    DocumentTexts(JdbcClient database, ContentStore contents, MessageSource texts) {
        this.database = database;
        this.contents = contents;
        this.people = Stream.of("document.note.source", "document.note.by", "document.note.at", "document.outsider")
                .map(key -> texts.getMessage(key, null, SWEDISH))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text of a document; none while its file has not been read. */
    Text of(DocumentRow row) {
        String sha256 = row.sha256();
        return row.fileName() == null
                ? new Text(sha256, () -> written(contents.paragraphs(sha256)))
                : new Text(sha256 + " " + isRead(sha256), () -> read(sha256));
    }

    private String written(Collection<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.text() != null && !people.contains(paragraph.label()))
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private boolean isRead(String sha256) {
        return database.sql("select words is not null from document_text where sha256 = ?")
                .param(sha256)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private String read(String sha256) {
        return database.sql("select words from document_text where sha256 = ? and words is not null")
                .param(sha256)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Files that nobody has read yet, held or not, in order after one of them. */
    List<String> waiting(String after, int atMost) {
        return database.sql(
                        "select sha256 from document_text where words is null and sha256 > ? order by sha256 limit ?")
                .params(after, atMost)
                .query(String.class)
                .list();
    }

    /** Keeps what a file says; empty if it says nothing that can be read. */
    void keep(String sha256, String words) {
        database.sql("update document_text set words = ? where sha256 = ?")
                .params(words, sha256)
                .update();
    }

    /** The cases with documents that say this. */
    List<UUID> casesWith(String sha256) {
        return database.sql("select distinct case_id from document where content = ? order by case_id")
                .param(sha256)
                .query(UUID.class)
                .list();
    }
}
