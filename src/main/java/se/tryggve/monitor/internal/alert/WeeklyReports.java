package se.tryggve.monitor.internal.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.message.Announcements;

/** Who wants the weekly report, and who has got it. */
@Service
@Transactional
public class WeeklyReports {

    private final JdbcClient database;
    private final Directory directory;
    private final Announcements announcements;
    private final WeeklyWords words;
    private final AuditLog audit;
    private final Clock clock;

    WeeklyReports(
            JdbcClient database,
            Directory directory,
            Announcements announcements,
            WeeklyWords words,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.directory = directory;
        this.announcements = announcements;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the manager wants it. */
    @Transactional(readOnly = true)
    public boolean wanted(UserId manager) {
        return database.sql("select exists (select from monitor_report where officer_id = ?)")
                .param(manager.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether letters reach the manager. */
    @Transactional(readOnly = true)
    public boolean reaches(UserId manager) {
        return directory.addressOf(manager).isPresent();
    }

    /** Begins with the next Monday, or ends at once. */
    public void choose(UserId manager, boolean wanted) {
        int changed = wanted
                ? database.sql(
                                "insert into monitor_report (officer_id, chosen_at) values (?, ?) on conflict do nothing")
                        .params(manager.value(), clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                : database.sql("delete from monitor_report where officer_id = ?")
                        .param(manager.value())
                        .update();
        if (changed == 1) {
            audit.record(
                    AuditEvent.onIdentity("report.chosen").to(Map.of("username", manager.value(), "wanted", wanted)));
        }
    }

    /** Those who are to get the report of a Monday and have not got it. */
    @Transactional(readOnly = true)
    List<String> waiting(LocalDate monday, Instant hour) {
        return database.sql("""
                        select officer_id from monitor_report
                        where chosen_at < :hour and (written_on is null or written_on < :monday) order by officer_id""")
                .param("hour", OffsetDateTime.ofInstant(hour, ZoneOffset.UTC))
                .param("monday", monday)
                .query(String.class)
                .list();
    }

    /** Writes it to one of them, unless another node does. Whoever no longer manages gets none. */
    void write(UserId person, LocalDate monday) {
        boolean mine = database.sql("""
                        update monitor_report set written_on = :monday where officer_id in
                            (select officer_id from monitor_report where officer_id = :officer
                                and (written_on is null or written_on < :monday) for update skip locked)""")
                        .param("monday", monday)
                        .param("officer", person.value())
                        .update()
                == 1;
        if (mine) {
            directory.officer(person).filter(Officer::manages).ifPresent(manager -> send(manager, monday));
        }
    }

    private void send(Officer manager, LocalDate monday) {
        announcements.write(
                "weekly:" + monday, manager.id(), words.subject(monday), words.body(manager.authority(), monday));
    }
}
