package se.tryggve.migration.internal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.UserId;
import tools.jackson.databind.json.JsonMapper;

/** What has been moved, and what could not be. */
@Repository
class MoveRegister {

    private static final int LATEST = 20;

    private final JdbcClient database;
    private final JsonMapper json;

    MoveRegister(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void write(UUID batch, CaseId caseId, AuthorityId authority, UserId by, Instant at, Told told) {
        database.sql("""
                        insert into case_move (id, batch_id, case_id, authority_id, moved_by, moved_at, succeeded, told)
                        values (:id, :batch, :case, :authority, :by, :at, :succeeded, cast(:told as jsonb))
                        """)
                .param("id", UUID.randomUUID())
                .param("batch", batch)
                .param("case", caseId.value())
                .param("authority", authority.value())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("succeeded", told.succeeded())
                .param("told", json.writeValueAsString(told))
                .update();
    }

    /** What was moved with one confirmation, by that authority. */
    List<Move> of(UUID batch, AuthorityId authority) {
        return database.sql("""
                        select case_id, moved_at, told from case_move where batch_id = ? and authority_id = ?
                        order by succeeded, moved_at, case_id
                        """)
                .params(batch, authority.value())
                .query((row, n) -> new Move(
                        new CaseId(row.getObject("case_id", UUID.class)),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                        json.readValue(row.getString("told"), Told.class)))
                .list();
    }

    /** The authority's latest confirmations, the newest first. */
    List<Batch> latest(AuthorityId authority) {
        return database.sql("""
                        select batch_id, max(moved_at) as at, count(*) filter (where succeeded) as moved,
                            count(*) filter (where not succeeded) as failed
                        from case_move where authority_id = ? group by batch_id order by at desc limit ?
                        """)
                .params(authority.value(), LATEST)
                .query((row, n) -> new Batch(
                        row.getObject("batch_id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("moved"),
                        row.getInt("failed")))
                .list();
    }

    /** One case that was moved, or not. */
    record Move(CaseId caseId, Instant at, Told told) {}

    /**
     * What was moved with one confirmation.
     *
     * @param moved how many cases
     * @param failed how many stayed where they were
     */
    public record Batch(UUID id, Instant at, int moved, int failed) {}
}
