package se.tryggve.document.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/**
 * A question from one authority to another (remiss, FL 26 §).
 *
 * @param answerBy legal date, Europe/Stockholm; null if there is none
 * @param answered null while the answer has not been sent
 * @param silent when it was noted that no answer had come; null if it was not
 * @param reminded the latest reminder; null if there was none
 * @param closed when the question lost its object; null if it did not
 */
record ReferralRow(
        UUID id,
        CaseId caseId,
        String process,
        AuthorityId asker,
        AuthorityId asked,
        String question,
        String message,
        LocalDate answerBy,
        Instant sent,
        Instant answered,
        Instant silent,
        Instant reminded,
        Instant closed) {

    static ReferralRow read(ResultSet row) throws SQLException {
        return new ReferralRow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("process_id"),
                new AuthorityId(row.getString("asker_id")),
                new AuthorityId(row.getString("asked_id")),
                row.getString("question"),
                row.getString("message"),
                row.getObject("answer_by", LocalDate.class),
                instant(row, "sent_at"),
                instant(row, "answered_at"),
                instant(row, "silent_at"),
                instant(row, "reminded_at"),
                instant(row, "closed_at"));
    }

    boolean open() {
        return answered == null && silent == null && closed == null;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
