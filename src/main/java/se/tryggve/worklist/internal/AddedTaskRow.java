package se.tryggve.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/**
 * The words of an added task and whom it was added for.
 *
 * @param taskId null until the task stands in the list, within one transaction
 * @param officer null for whoever at the unit takes it
 */
record AddedTaskRow(
        UUID id,
        CaseId caseId,
        String taskId,
        String title,
        String what,
        UnitId unit,
        UserId officer,
        DocumentId document,
        UserId by,
        Instant at,
        String reason,
        int version) {

    static AddedTaskRow read(ResultSet row) throws SQLException {
        String officer = row.getString("officer_id");
        UUID document = row.getObject("document_id", UUID.class);
        return new AddedTaskRow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("task_id"),
                row.getString("title"),
                row.getString("what"),
                new UnitId(row.getString("unit_id")),
                officer == null ? null : new UserId(officer),
                document == null ? null : new DocumentId(document),
                new UserId(row.getString("added_by")),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getInt("version"));
    }
}
