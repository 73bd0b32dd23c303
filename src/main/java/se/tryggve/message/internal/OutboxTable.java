package se.tryggve.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.MailAddress;

/** The letters that are to leave, and how far they have come. Every call joins the caller's transaction. */
@Repository
class OutboxTable {

    private final JdbcClient database;
    private final MessageSettings settings;
    private final Clock clock;

    OutboxTable(JdbcClient database, MessageSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Puts a letter into the outbox; false, and nothing is written, if the receiver has one about the event. */
    boolean put(UUID id, String event, Recipient to, String subject, String body) {
        return put(id, event, to.key(), to.address(), subject, body);
    }

    /** The same for a receiver who is known by another key: a person, a unit's contact, or a party of a case. */
    boolean put(UUID id, String event, String recipient, MailAddress address, String subject, String body) {
        return database.sql("""
                        insert into message_mail (id, event, recipient, address, subject, body, state, tries, created_at,
                            next_try, expires_at)
                        values (:id, :event, :recipient, :address, :subject, :body, 'QUEUED', 0, :now, :now, :expires)
                        on conflict do nothing""")
                        .param("id", id)
                        .param("event", event)
                        .param("recipient", recipient)
                        .param("address", address.value())
                        .param("subject", subject)
                        .param("body", body)
                        .param("now", now())
                        .param("expires", now().plus(settings.oldest()))
                        .update()
                == 1;
    }

    /** The same for a letter whose body is emptied when it has left or is given up. */
    void putSecret(UUID id, String event, String recipient, MailAddress address, String subject, String body) {
        if (put(id, event, recipient, address, subject, body)) {
            database.sql("update message_mail set secret = true where id = ?")
                    .param(id)
                    .update();
        }
    }

    /** Takes the letters about an event back that wait or are parked; one that is leaving right now is left alone. */
    void withdraw(String event) {
        database.sql("""
                        update message_mail set state = 'WITHDRAWN', ended_at = ?, body = case when secret then '' else body end
                        where id in (select id from message_mail where event = ? and state in ('QUEUED', 'PARKED')
                            for update skip locked)""").params(now(), event).update();
    }

    /** The letter whose turn it is, locked; one that another node is sending is passed over. */
    Optional<Mail> next() {
        return database.sql("""
                        select id, address, subject, body, tries, expires_at from message_mail
                        where state = 'QUEUED' and next_try <= ? order by next_try, id limit 1 for update skip locked""").param(now()).query((row, n) -> mail(row)).optional();
    }

    void sent(UUID id) {
        end(id, "SENT", null);
    }

    void parked(UUID id, String fault) {
        end(id, "PARKED", fault);
    }

    private void end(UUID id, String state, String fault) {
        database.sql("""
                        update message_mail set state = :state, fault = :fault, tries = tries + 1, ended_at = :now,
                            body = case when secret and :state = 'SENT' then '' else body end
                        where id = :id""")
                .param("state", state)
                .param("fault", fault)
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Tries it again later. */
    void postponed(UUID id, String fault, Instant until) {
        database.sql("update message_mail set tries = tries + 1, fault = ?, next_try = ? where id = ?")
                .params(fault, until.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Says why nothing leaves, on the letter whose turn it was; a server that is away is no fault of the letter's. */
    void held(UUID id, String fault) {
        database.sql("update message_mail set fault = ? where id = ?")
                .params(fault, id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Mail mail(ResultSet row) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("tries"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    /** A letter to be sent. */
    record Mail(UUID id, String address, String subject, String body, int tries, Instant expires) {}
}
