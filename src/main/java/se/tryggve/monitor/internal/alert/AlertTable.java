package se.tryggve.monitor.internal.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.UserId;

/** The alerts that managers have set, and what became of them. Every call joins the caller's transaction. */
@Repository
class AlertTable {

    private static final int SHOWN = 50;

    private final JdbcClient database;
    private final Clock clock;

    AlertTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<UUID> all() {
        return database.sql("select id from monitor_alert order by id")
                .query(UUID.class)
                .list();
    }

    List<Alert> of(UserId officer) {
        return database.sql("select * from monitor_alert where officer_id = ? order by kind")
                .param(officer.value())
                .query(AlertTable::alert)
                .list();
    }

    /** The alert, locked; empty if it is gone or another node is looking at it. */
    Optional<Alert> locked(UUID id) {
        return database.sql("select * from monitor_alert where id = ? for update skip locked")
                .param(id)
                .query(AlertTable::alert)
                .optional();
    }

    /** Sets it, or gives it another threshold; what was raised before is told anew if it still holds. */
    UUID set(UserId officer, AlertKind kind, int threshold) {
        return database.sql("""
                        insert into monitor_alert (id, officer_id, kind, threshold, set_at, value)
                        values (:id, :officer, :kind, :threshold, :now, 0)
                        on conflict (officer_id, kind) do update
                        set threshold = excluded.threshold, set_at = excluded.set_at, raised_at = null, value = 0
                        returning id""")
                .param("id", UUID.randomUUID())
                .param("officer", officer.value())
                .param("kind", kind.name())
                .param("threshold", threshold)
                .param("now", now())
                .query(UUID.class)
                .single();
    }

    boolean remove(UserId officer, AlertKind kind) {
        return database.sql("delete from monitor_alert where officer_id = ? and kind = ?")
                        .params(officer.value(), kind.name())
                        .update()
                == 1;
    }

    /** Writes down that it was raised or became quiet. */
    void turn(Alert alert, boolean raised, int value) {
        database.sql("update monitor_alert set raised_at = :at, value = :value where id = :id")
                .param("at", raised ? now() : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("value", value)
                .param("id", alert.id())
                .update();
        database.sql("""
                        insert into monitor_alert_event (officer_id, kind, threshold, at, raised, value)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(alert.officer().value(), alert.kind().name(), alert.threshold(), now(), raised, value)
                .update();
    }

    /** The latest first. */
    List<Alert.Event> events(UserId officer) {
        return database.sql("select * from monitor_alert_event where officer_id = ? order by at desc, id desc limit ?")
                .params(officer.value(), SHOWN)
                .query((row, n) -> new Alert.Event(
                        AlertKind.valueOf(row.getString("kind")),
                        row.getInt("threshold"),
                        instant(row, "at"),
                        row.getBoolean("raised"),
                        row.getInt("value")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Alert alert(ResultSet row, int n) throws SQLException {
        return new Alert(
                row.getObject("id", UUID.class),
                new UserId(row.getString("officer_id")),
                AlertKind.valueOf(row.getString("kind")),
                row.getInt("threshold"),
                instant(row, "raised_at"),
                row.getInt("value"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
