package se.tryggve.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.message.WrittenMail;

/** Reads the outbox of a practice space; in real work nobody reads what others are written. */
@Repository
@ConditionalOnBooleanProperty("tryggve.practice")
class WrittenMailTable implements WrittenMail {

    private final JdbcClient database;

    WrittenMailTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Mail> latest(int atMost) {
        return database.sql("""
                        select id, created_at, address, subject, body, state from message_mail
                        order by created_at desc, id limit ?""").param(atMost).query((row, n) -> mail(row)).list();
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("state").equals("WITHDRAWN"));
    }
}
