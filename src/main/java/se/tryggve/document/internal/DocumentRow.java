package se.tryggve.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.SecrecyMark;
import se.tryggve.identity.AuthorityId;

/**
 * A filed document.
 *
 * @param line what lists show
 * @param fileName null unless uploaded
 * @param sha256 of the content
 * @param corrects the file note that this one corrects; null if none
 */
record DocumentRow(DocumentLine line, String fileName, String sha256, Instant filedAt, DocumentId corrects) {

    static DocumentRow read(ResultSet row, String viewer) throws SQLException {
        String owner = row.getString("owner_id");
        DocumentLine line = new DocumentLine(
                new DocumentId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("title"),
                new AuthorityId(owner),
                row.getObject("dated", LocalDate.class),
                row.getString("received_from"),
                row.getString("filed_by"),
                !owner.equals(viewer),
                row.getString("process_id"),
                mark(row));
        return new DocumentRow(
                line,
                row.getString("file_name"),
                row.getString("content"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                id(row.getObject("corrects_id", UUID.class)));
    }

    private static DocumentId id(UUID value) {
        return value == null ? null : new DocumentId(value);
    }

    private static SecrecyMark mark(ResultSet row) throws SQLException {
        String provision = row.getString("secrecy_provision");
        return provision == null ? null : new SecrecyMark(provision, row.getObject("secrecy_on", LocalDate.class));
    }
}
