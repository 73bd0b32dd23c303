package se.tryggve.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskSort;

/**
 * A row of the list as the database gives it.
 *
 * @param group the role whose task it is; null for a task of another authority
 * @param asked the authority that the unit waits for; null for the unit's own task
 */
record TaskRow(
        String id,
        CaseId caseId,
        String caseNumber,
        String title,
        CaseKind kind,
        String phase,
        String name,
        String place,
        LocalDate received,
        LocalDate due,
        Instant since,
        String group,
        UserId assignee,
        AuthorityId asked,
        LocalDate parkedUntil,
        UserId present,
        Instant presentSince,
        boolean opened) {

    static TaskRow read(ResultSet row) throws SQLException {
        String assignee = row.getString("assignee");
        String present = row.getString("present");
        String asked = row.getString("asked_id");
        return new TaskRow(
                row.getString("id"),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getString("case_title"),
                CaseKind.valueOf(row.getString("case_kind")),
                row.getString("phase"),
                row.getString("name"),
                row.getString("case_place"),
                row.getObject("case_received", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("role_group"),
                assignee == null ? null : new UserId(assignee),
                asked == null ? null : new AuthorityId(asked),
                row.getObject("parked_until", LocalDate.class),
                present == null ? null : new UserId(present),
                present == null
                        ? null
                        : row.getObject("present_since", OffsetDateTime.class).toInstant(),
                row.getBoolean("opened"));
    }

    /** The place in the list after this row. */
    TaskCursor cursor(TaskSort sort) {
        Object at = switch (sort.key()) {
            case DUE -> due;
            case RECEIVED -> received;
            case SINCE -> since;
        };
        return new TaskCursor(at.toString(), id);
    }
}
