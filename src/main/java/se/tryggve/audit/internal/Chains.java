package se.tryggve.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.audit.AuditEntry;

/** The tables of the log. */
@Repository
class Chains {

    private final JdbcClient database;

    Chains(JdbcClient database) {
        this.database = database;
    }

    /** The chain's head, made if it is new, locked until the transaction ends. */
    Head lock(String subject) {
        return find(subject).orElseGet(() -> {
            database.sql("insert into audit_chain (subject, length, head) values (?, 0, ?) on conflict do nothing")
                    .params(subject, Link.origin(subject))
                    .update();
            return find(subject).orElseThrow();
        });
    }

    void append(AuditEntry entry, Link link) {
        database.sql("""
                        insert into audit_entry
                            (subject, position, at, actor, action, before, after, reason, payload_digest, digest)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""")
                .params(
                        entry.subject(),
                        entry.position(),
                        OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
                        entry.actor(),
                        entry.action(),
                        CanonicalJson.of(entry.before()),
                        CanonicalJson.of(entry.after()))
                .params(entry.reason(), link.payload(), link.digest())
                .update();
        database.sql("update audit_chain set length = ?, head = ? where subject = ?")
                .params(entry.position(), link.digest(), entry.subject())
                .update();
    }

    List<AuditEntry> newest(String subject, long before, int limit) {
        return database.sql("""
                        select subject, position, at, actor, action, before, after, reason from audit_entry
                        where subject = ? and position < ? order by position desc limit ?""")
                .params(subject, before, limit)
                .query((row, number) -> entry(row))
                .list();
    }

    List<AuditEntry> newest(String subject, Collection<String> actions, Instant before, int limit) {
        return database.sql("""
                        select subject, position, at, actor, action, before, after, reason from audit_entry
                        where subject = ? and action = any (cast(? as text[])) and at < ?
                        order by position desc limit ?""")
                .params(
                        subject,
                        actions.toArray(String[]::new),
                        OffsetDateTime.ofInstant(before, ZoneOffset.UTC),
                        limit)
                .query((row, number) -> entry(row))
                .list();
    }

    List<Head> heads() {
        return database.sql("select subject, length, head from audit_chain where length > 0 order by subject")
                .query((row, number) -> head(row))
                .list();
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getString("subject"),
                row.getLong("position"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                CanonicalJson.read(row.getString("before")),
                CanonicalJson.read(row.getString("after")),
                row.getString("reason"));
    }

    private Optional<Head> find(String subject) {
        return database.sql("select subject, length, head from audit_chain where subject = ? for update")
                .param(subject)
                .query((row, number) -> head(row))
                .optional();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(row.getString("subject"), row.getLong("length"), row.getBytes("head"));
    }
}
