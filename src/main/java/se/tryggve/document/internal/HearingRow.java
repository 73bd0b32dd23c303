package se.tryggve.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/**
 * Whether a party saw the material before a decision (kommunicering, FL 25 §).
 *
 * @param held whether the material was sent to the party
 * @param ground why it was not, as a word: {@code obvious}, {@code harderToExecute} or {@code urgent}; null if it was
 * @param reason the authority's own words for that; null if it was sent
 * @param servedHow how it is shown that the party got it; null while nothing shows it
 * @param servedOn the day on which the party got it, Europe/Stockholm; null while nothing shows it
 * @param servedNote what shows it; null where the party itself said so
 */
record HearingRow(
        String process,
        CaseId caseId,
        AuthorityId authority,
        boolean held,
        String ground,
        String reason,
        Instant decided,
        String servedHow,
        LocalDate servedOn,
        String servedNote) {

    static HearingRow read(ResultSet row) throws SQLException {
        return new HearingRow(
                row.getString("process_id"),
                new CaseId(row.getObject("case_id", java.util.UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                row.getBoolean("held"),
                row.getString("ground"),
                row.getString("reason"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("served_how"),
                row.getObject("served_on", LocalDate.class),
                row.getString("served_note"));
    }
}
