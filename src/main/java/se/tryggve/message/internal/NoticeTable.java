package se.tryggve.message.internal;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.UserId;
import se.tryggve.message.internal.NoticeWords.Gathered;

/** What people are told, letter by letter. Every call joins the caller's transaction. */
@Repository
class NoticeTable {

    /** What is on its way in a letter right now is left to that letter. */
    private static final String TAKE_BACK = """
            with letter as (
                select id from message_mail where state = 'QUEUED' and id in
                    (select mail_id from message_notice where %1$s and withdrawn_at is null)
                    and event not like 'digest:%%' for update skip locked),
            taken as (update message_mail set state = 'WITHDRAWN', ended_at = :now where id in (select id from letter))
            update message_notice set withdrawn_at = :now
            where %1$s and withdrawn_at is null and (mail_id is null or mail_id in (select id from letter))
            """;

    private final JdbcClient database;
    private final Clock clock;

    NoticeTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the receiver has been told of the event. */
    boolean isTold(String event, Recipient to) {
        return database.sql("select exists (select from message_notice where event = ? and recipient = ?)")
                .params(event, to.key())
                .query(Boolean.class)
                .single();
    }

    /** Writes down what somebody is told; nothing happens if it is written already. */
    void insert(Notice notice, Recipient to, UUID mail) {
        database.sql("""
                        insert into message_notice (id, event, recipient, kind, officer_id, unit_id, case_id, number, said,
                            what, due, path, task_id, deadline_id, at, mail_id)
                        values (:id, :event, :recipient, :kind, :officer, :unit, :case, :number, :said, :what, :due, :path,
                            :task, :deadline, :now, :mail)
                        on conflict do nothing""")
                .param("id", UUID.randomUUID())
                .param("event", notice.event())
                .param("recipient", to.key())
                .param("kind", notice.kind().name())
                .param("officer", to.officer() == null ? null : to.officer().value(), Types.VARCHAR)
                .param("unit", to.unit().value())
                .param("case", notice.caseId(), Types.OTHER)
                .param("number", notice.number())
                .param("said", notice.said())
                .param("what", notice.what(), Types.VARCHAR)
                .param("due", notice.due(), Types.DATE)
                .param("path", notice.path())
                .param("task", notice.about().task(), Types.VARCHAR)
                .param("deadline", notice.about().deadline(), Types.OTHER)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("mail", mail, Types.OTHER)
                .update();
    }

    /** Takes back what was said of a task's place and has not left yet. */
    void takeBackOfTask(String task) {
        takeBack("task_id = :about and deadline_id is null", task);
    }

    /** Takes back everything that was said of a task that is over and has not left yet. */
    void takeBackAllOfTask(String task) {
        takeBack("task_id = :about", task);
    }

    /** Takes back what was said of a last day and has not left yet. */
    void takeBackOfDeadline(UUID deadline) {
        takeBack("deadline_id = :about", deadline);
    }

    private void takeBack(String which, Object about) {
        database.sql(TAKE_BACK.formatted(which))
                .param("about", about)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those for whom something was gathered before a moment. */
    List<String> gatherers(Instant before) {
        return database.sql("""
                        select distinct officer_id from message_notice
                        where mail_id is null and withdrawn_at is null and at < ? order by officer_id""")
                .param(before.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }

    /** What was gathered for somebody before a moment, locked; what another node is writing is passed over. */
    List<Gathered> gathered(String officer, Instant before) {
        return database.sql("""
                        select id, said, number, what, due, path from message_notice
                        where officer_id = ? and mail_id is null and withdrawn_at is null and at < ?
                        order by at, id for update skip locked""")
                .params(officer, before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Gathered(
                        row.getObject("id", UUID.class),
                        row.getString("said"),
                        row.getString("number"),
                        row.getString("what"),
                        row.getObject("due", LocalDate.class),
                        row.getString("path")))
                .list();
    }

    /** What was gathered stands in this letter. */
    void standIn(UUID mail, List<UUID> notices) {
        database.sql("update message_notice set mail_id = :mail where id in (:notices)")
                .param("mail", mail)
                .param("notices", notices)
                .update();
    }

    /** What was gathered for somebody who can no longer be written to is told nobody. */
    void forget(List<UUID> notices) {
        database.sql("update message_notice set withdrawn_at = :now where id in (:notices)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("notices", notices)
                .update();
    }

    /** What was gathered of a kind for somebody who no longer wants to know it is told nobody. */
    void forgetGathered(UserId officer, NoticeKind kind) {
        database.sql("""
                        update message_notice set withdrawn_at = :now
                        where officer_id = :officer and kind = :kind and mail_id is null and withdrawn_at is null""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("officer", officer.value())
                .param("kind", kind.name())
                .update();
    }
}
