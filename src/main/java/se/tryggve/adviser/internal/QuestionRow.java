package se.tryggve.adviser.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UserId;

/**
 * A question to an adviser outside.
 *
 * @param name the adviser's, with what the adviser is
 * @param answerBy the last day on which the link opens, Europe/Stockholm
 * @param link SHA-256 of the link
 * @param code bcrypt of the code
 * @param tries wrong codes since the code was made
 * @param letters how many links have been sent
 * @param ended null while the answer is waited for
 * @param reason why it was withdrawn; null unless it was
 * @param document the question as it was sent
 * @param answer the answer as it came; null without one
 */
public record QuestionRow(
        UUID id,
        CaseId caseId,
        AuthorityId authority,
        UserId askedBy,
        String name,
        MailAddress address,
        String question,
        LocalDate answerBy,
        Instant asked,
        byte[] link,
        String code,
        int tries,
        int letters,
        State state,
        Instant ended,
        String reason,
        DocumentId document,
        DocumentId answer) {

    /** After so many wrong codes the link is shut. */
    static final int MOST_TRIES = 5;

    static QuestionRow read(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        UUID answer = row.getObject("answer_id", UUID.class);
        return new QuestionRow(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                new UserId(row.getString("asked_by")),
                row.getString("name"),
                new MailAddress(row.getString("address")),
                row.getString("question"),
                row.getObject("answer_by", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getBytes("link"),
                row.getString("code"),
                row.getInt("tries"),
                row.getInt("letters"),
                State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant(),
                row.getString("reason"),
                new DocumentId(row.getObject("document_id", UUID.class)),
                answer == null ? null : new DocumentId(answer));
    }

    /** Whether the answer is waited for. */
    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether too many wrong codes have shut the link. */
    public boolean isShut() {
        return isOpen() && tries >= MOST_TRIES;
    }

    boolean opensOn(LocalDate day) {
        return isOpen() && tries < MOST_TRIES && !day.isAfter(answerBy);
    }

    /** What became of a question. */
    public enum State {
        OPEN,
        ANSWERED,
        WITHDRAWN,
        SILENT
    }
}
