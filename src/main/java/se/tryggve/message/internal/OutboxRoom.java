package se.tryggve.message.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.UnitContact;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** Where operators see what has not left, why, and have it sent again or dropped. No letter is read here. */
@Service
@Transactional
public class OutboxRoom {

    /** At most so many letters of one kind are shown. */
    public static final int SHOWN = 50;

    private static final int LONGEST_REASON = 500;

    private final JdbcClient database;
    private final Directory directory;
    private final AuditLog audit;
    private final MessageSettings settings;
    private final Postman postman;
    private final Clock clock;

    OutboxRoom(
            JdbcClient database,
            Directory directory,
            AuditLog audit,
            MessageSettings settings,
            Postman postman,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.audit = audit;
        this.settings = settings;
        this.postman = postman;
        this.clock = clock;
    }

    /**
     * How the outbox stands.
     *
     * @param served whether a mail server is set at all
     * @param oldest when the letter was written that has waited longest; null if none waits
     */
    public record State(boolean served, long queued, long parked, long sentToday, Instant oldest) {}

    /** A letter that has not left. */
    public record Line(
            UUID id, String address, String subject, int tries, Instant written, Instant nextTry, String fault) {

        /** Whether the fault is said by a message of ours. */
        public boolean isOurs() {
            return fault != null && fault.startsWith("@");
        }
    }

    /** How many letters wait, are parked and have left within a day. */
    @Transactional(readOnly = true)
    public State state() {
        return database.sql("""
                        select (select count(*) from message_mail where state = 'QUEUED') as queued,
                               (select count(*) from message_mail where state = 'PARKED') as parked,
                               (select count(*) from message_mail where state = 'SENT' and ended_at > ?) as sent,
                               (select min(created_at) from message_mail where state = 'QUEUED') as oldest""")
                .param(now().minusDays(1))
                .query((row, n) -> new State(
                        postman.hasServer(),
                        row.getLong("queued"),
                        row.getLong("parked"),
                        row.getLong("sent"),
                        instant(row, "oldest")))
                .single();
    }

    /** How long the letter has waited that has waited longest. */
    @Transactional(readOnly = true)
    public Optional<Duration> longestWait() {
        return Optional.ofNullable(state().oldest()).map(oldest -> Duration.between(oldest, clock.instant()));
    }

    /** The letters that nobody tries any more, oldest first. */
    @Transactional(readOnly = true)
    public List<Line> parked() {
        return lines("PARKED");
    }

    /** The letters that wait, oldest first. */
    @Transactional(readOnly = true)
    public List<Line> queued() {
        return lines("QUEUED");
    }

    private List<Line> lines(String state) {
        return database.sql("""
                        select id, address, subject, tries, created_at, next_try, fault from message_mail
                        where state = ? order by created_at, id limit ?""")
                .params(state, SHOWN)
                .query((row, n) -> line(row))
                .list();
    }

    /**
     * Has these letters tried once more, from the first try and to the address that their receivers have now; letters that are not parked stay as they are.
     *
     * @return how many were parked
     */
    public int retry(Collection<UUID> letters) {
        List<UUID> again = letters.stream().filter(this::retry).toList();
        if (!again.isEmpty()) {
            audit.record(AuditEvent.onSystem("mail.retried").to(Map.of("letters", again)));
        }
        return again.size();
    }

    private boolean retry(UUID letter) {
        Optional<MailAddress> address = database.sql("select recipient from message_mail where id = ?")
                .param(letter)
                .query(String.class)
                .optional()
                .flatMap(this::addressNow);
        return database.sql("""
                                update message_mail set state = 'QUEUED', tries = 0, fault = null, ended_at = null,
                                    next_try = :now, expires_at = :expires, address = coalesce(:address, address)
                                where state = 'PARKED' and id = :id""")
                        .param("now", now())
                        .param("expires", now().plus(settings.oldest()))
                        .param("address", address.map(MailAddress::value).orElse(null), Types.VARCHAR)
                        .param("id", letter)
                        .update()
                == 1;
    }

    /** Where the receiver is written to today: the address may be what was wrong. */
    private Optional<MailAddress> addressNow(String recipient) {
        if (recipient.startsWith(Recipient.USER)) {
            return directory.addressOf(new UserId(recipient.substring(Recipient.USER.length())));
        }
        return recipient.startsWith(Recipient.UNIT)
                ? directory
                        .contactOf(new UnitId(recipient.substring(Recipient.UNIT.length())))
                        .map(UnitContact::address)
                : Optional.empty();
    }

    /** Has every parked letter tried once more. */
    public int retryAll() {
        return retry(database.sql("select id from message_mail where state = 'PARKED'")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }

    /**
     * Gives a letter up that has not left.
     *
     * @return false if it has left, is given up already or is just being sent
     * @throws IllegalArgumentException if there is no reason, or it is too long
     */
    public boolean drop(UUID letter, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("A letter is dropped for a reason");
        }
        boolean dropped = database.sql("""
                                update message_mail set state = 'DROPPED', reason = ?, ended_at = ?,
                                    body = case when secret then '' else body end
                                where id = (select id from message_mail where id = ? and state in ('QUEUED', 'PARKED')
                                    for update skip locked)""").params(why, now(), letter).update() == 1;
        if (dropped) {
            audit.record(AuditEvent.onSystem("mail.dropped")
                    .to(Map.of("letter", letter))
                    .because(why));
        }
        return dropped;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getString("subject"),
                row.getInt("tries"),
                instant(row, "created_at"),
                instant(row, "next_try"),
                row.getString("fault"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
