package se.tryggve.document.internal.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads every content wherever it lies and holds it against its name. */
final class ContentCheck {

    private static final int AT_ONCE = 100;

    private final JdbcClient database;
    private final Optional<Bucket> bucket;

    ContentCheck(JdbcClient database, Optional<Bucket> bucket) {
        this.database = database;
        this.bucket = bucket;
    }

    /** Goes through all of them. */
    Report run() {
        List<String> faults = new ArrayList<>();
        int checked = 0;
        List<String> some = after("");
        while (!some.isEmpty()) {
            some.forEach(sha256 -> check(sha256, faults));
            checked += some.size();
            some = after(some.get(some.size() - 1));
        }
        return new Report(checked, faults);
    }

    private List<String> after(String sha256) {
        return database.sql("select sha256 from document_content where sha256 > ? order by sha256 limit ?")
                .params(sha256, AT_ONCE)
                .query(String.class)
                .list();
    }

    /** A row that was thrown away meanwhile is no fault. */
    private void check(String sha256, List<String> faults) {
        database.sql("select bytes from document_content where sha256 = ?")
                .param(sha256)
                .query((row, number) -> Optional.ofNullable(row.getBytes("bytes")))
                .optional()
                .map(inRow -> inRow.or(() -> bucket.flatMap(there -> there.get(sha256))))
                .filter(bytes ->
                        bytes.map(ContentHash::of).filter(sha256::equals).isEmpty())
                .ifPresent(bytes -> faults.add("Content " + sha256
                        + (bytes.isEmpty() ? " is missing" : " is not what its name says") + "; it belongs to "
                        + documents(sha256)));
    }

    /** The addresses of the documents that need the content. */
    private String documents(String sha256) {
        List<String> all =
                database.sql("""
                        select '/cases/' || d.case_id || '/documents/' || d.id from document d
                        where d.content = :sha256
                           or d.id in (select l.document_id from document_letter l where l.content = :sha256)
                        order by d.filed_at
                        """).param("sha256", sha256).query(String.class).list();
        return all.isEmpty() ? "no document" : String.join(", ", all);
    }

    /**
     * What was found.
     *
     * @param checked how many contents were read
     * @param faults a sentence for each that is missing or changed
     */
    record Report(int checked, List<String> faults) {}
}
