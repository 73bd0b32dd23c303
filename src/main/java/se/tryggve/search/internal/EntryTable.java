package se.tryggve.search.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.search.SearchEntry;

/** The rows of the index. A row that would be the same is left as it is. */
@Repository
class EntryTable {

    /** More is not indexed of one thing: PostgreSQL keeps at most a megabyte of words in a row. */
    static final int LONGEST = 100_000;

    private static final String WRITE = """
            insert into search_entry (case_id, kind, thing, scope, begun_on, address, label_key, title, number, case_title,
                body, digest, heading, words)
            values (:case, :kind, :thing, :scope, :on, :address, :label, :title, :number, :caseTitle, :body, :digest,
                strip(to_tsvector('pg_catalog.swedish', :titleWords) || to_tsvector('pg_catalog.simple', :titleWords))
                    || array_to_tsvector(cast(:headingMarks as text[])),
                strip(to_tsvector('pg_catalog.swedish', :allWords) || to_tsvector('pg_catalog.simple', :allWords))
                    || array_to_tsvector(cast(:marks as text[])))
            on conflict on constraint search_entry_thing_uq do update set case_id = excluded.case_id,
                begun_on = excluded.begun_on, address = excluded.address, label_key = excluded.label_key,
                title = excluded.title, number = excluded.number, case_title = excluded.case_title, body = excluded.body,
                digest = excluded.digest, heading = excluded.heading, words = excluded.words
            """;

    private final JdbcClient database;

    EntryTable(JdbcClient database) {
        this.database = database;
    }

    /** Makes the case's rows what they should be. */
    void replace(UUID caseId, Collection<SearchEntry> wanted) {
        Map<String, Present> present = present(caseId);
        for (SearchEntry entry : wanted) {
            String digest = digest(entry);
            Present row = present.remove(key(entry.kind().name(), entry.thing(), entry.scope()));
            if (row == null || !row.digest().equals(digest)) {
                write(caseId, entry, digest);
            }
        }
        present.values()
                .forEach(gone -> database.sql("delete from search_entry where id = ?")
                        .param(gone.id())
                        .update());
    }

    private Map<String, Present> present(UUID caseId) {
        return database
                .sql("select id, kind, thing, scope, digest from search_entry where case_id = ?")
                .param(caseId)
                .query((row, n) -> new Present(
                        row.getLong("id"),
                        key(row.getString("kind"), row.getString("thing"), row.getString("scope")),
                        row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Present::key, row -> row));
    }

    private void write(UUID caseId, SearchEntry entry, String digest) {
        String title = findable(entry.title());
        String body = findable(entry.text().words().get());
        List<String> numbers = numbers(entry);
        String titleWords = Plain.indexed(title);
        List<String> marks = Marks.of(entry, numbers);
        List<String> headingMarks = new ArrayList<>(Marks.numbers(numbers));
        Plain.words(title).stream().distinct().map(Marks::exact).forEach(headingMarks::add);
        database.sql(WRITE)
                .param("case", caseId)
                .param("kind", entry.kind().name())
                .param("thing", entry.thing())
                .param("scope", entry.scope())
                .param("on", entry.on())
                .param("address", entry.address())
                .param("label", entry.labelKey())
                .param("title", title)
                .param("number", entry.number())
                .param("caseTitle", entry.caseTitle())
                .param("body", body)
                .param("digest", digest)
                .param("titleWords", titleWords)
                .param("headingMarks", headingMarks.toArray(String[]::new))
                .param("allWords", titleWords + " " + Plain.indexed(String.join(" ", numbers) + " " + body))
                .param("marks", marks.toArray(String[]::new))
                .update();
    }

    private static List<String> numbers(SearchEntry entry) {
        List<String> numbers = new ArrayList<>(List.of(entry.number()));
        numbers.addAll(entry.otherNumbers());
        return numbers.stream().filter(number -> !number.isEmpty()).distinct().toList();
    }

    private static String findable(String text) {
        String begin = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return Plain.withoutPersons(begin.replace('\0', ' '));
    }

    private static String key(String kind, String thing, String scope) {
        return kind + " " + thing + " " + scope;
    }

    private static String digest(SearchEntry entry) {
        List<Object> all = List.of(
                entry.kind(),
                entry.thing(),
                entry.scope(),
                entry.on(),
                entry.address(),
                entry.labelKey(),
                entry.title(),
                entry.number(),
                entry.otherNumbers(),
                entry.caseTitle(),
                entry.text().version());
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private record Present(long id, String key, String digest) {}
}
