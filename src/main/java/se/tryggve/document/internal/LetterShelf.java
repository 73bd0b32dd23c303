package se.tryggve.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.letter.Letter;
import tools.jackson.databind.json.JsonMapper;

/** The letters of documents, as written and as printed. */
@Repository
class LetterShelf {

    private final JdbcClient database;
    private final JsonMapper json;

    LetterShelf(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void keep(DocumentId document, Letter letter, String content) {
        database.sql("insert into document_letter (document_id, letter, content) values (?, cast(? as jsonb), ?)")
                .params(document.value(), json.writeValueAsString(letter), content)
                .update();
    }

    Optional<Written> of(DocumentId document) {
        return database.sql("select letter, content from document_letter where document_id = ?")
                .param(document.value())
                .query(this::written)
                .optional();
    }

    /** The documents of a case that have a letter. */
    Set<DocumentId> in(CaseId caseId) {
        return database.sql("""
                        select l.document_id from document_letter l join document d on d.id = l.document_id
                        where d.case_id = ?
                        """)
                .param(caseId.value())
                .query((row, number) -> new DocumentId(row.getObject("document_id", UUID.class)))
                .set();
    }

    private Written written(ResultSet row, int number) throws SQLException {
        return new Written(json.readValue(row.getString("letter"), Letter.class), row.getString("content"));
    }

    /**
     * A letter that is kept.
     *
     * @param content the hash under which its PDF is kept
     */
    record Written(Letter letter, String content) {}
}
