package se.tryggve.message.internal;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.UserId;

/** How each person wants to be told. */
@Repository
class PreferenceTable {

    private final JdbcClient database;

    PreferenceTable(JdbcClient database) {
        this.database = database;
    }

    How of(UserId officer, NoticeKind kind) {
        return database.sql("select how from message_preference where officer_id = ? and kind = ?")
                .params(officer.value(), kind.name())
                .query(String.class)
                .optional()
                .map(How::valueOf)
                .orElse(kind.unlessChosen());
    }

    Map<NoticeKind, How> of(UserId officer) {
        Map<NoticeKind, How> all = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            all.put(kind, of(officer, kind));
        }
        return all;
    }

    void set(UserId officer, NoticeKind kind, How how) {
        database.sql("""
                        insert into message_preference (officer_id, kind, how) values (?, ?, ?)
                        on conflict (officer_id, kind) do update set how = excluded.how""").params(officer.value(), kind.name(), how.name()).update();
    }
}
