package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.measure.RecordedCase;
import se.tryggve.message.internal.Notice.About;

/** What was gathered leaves in one letter a day, from the set hour on, and never twice. */
class DailyLetterTest extends TryggveTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 28);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private NoticeWords words;

    @Autowired
    private Directory directory;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private TransactionTemplate transaction;

    private final SetClock clock = new SetClock(Instant.EPOCH);
    private Officer officer;

    @BeforeEach
    void somebodyHasAnAddress() {
        officer = new RecordedCase(application).officer("municipality", 1);
        jdbc.update(
                "update officer set email = 'daglig@example.se' where username = ?",
                officer.id().value());
    }

    @Test
    void oneLetterTellsWhatWasGatheredUntilTheHour() {
        gather("KS 2027/1", "2027-03-27T15:00:00");
        gather("KS 2027/2", "2027-03-28T06:30:00");
        gather("KS 2027/3", "2027-03-28T07:30:00");

        write("2027-03-28T06:59:00");
        assertThat(letters()).as("the hour has not come").isEmpty();
        write("2027-03-28T07:00:00");
        write("2027-03-28T07:10:00");

        assertThat(letters())
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("KS 2027/1", "KS 2027/2", "/tasks/1", "/account/notices")
                        .doesNotContain("KS 2027/3"));
        write("2027-03-29T07:00:00");
        assertThat(letters()).hasSize(2).last().asString().contains("KS 2027/3");
    }

    @Test
    void afterDaysWithoutARunThereIsOneLetter() {
        gather("KS 2027/1", "2027-03-25T15:00:00");
        gather("KS 2027/2", "2027-03-27T15:00:00");

        write("2027-03-28T13:00:00");

        assertThat(letters()).singleElement().asString().contains("KS 2027/1", "KS 2027/2");
    }

    @Test
    void whereNothingWasGatheredThereIsNoLetter() {
        write("2027-03-28T07:00:00");

        assertThat(letters()).isEmpty();
    }

    private void gather(String number, String when) {
        clock.at(java.time.LocalDateTime.parse(when).atZone(SWEDEN).toInstant());
        Notice notice = new Notice(
                UUID.randomUUID().toString(),
                NoticeKind.TASK_FOR_UNIT,
                null,
                number,
                "taskForUnit",
                "Skriv remissen",
                DAY,
                "/tasks/1",
                About.NOTHING);
        Recipient to =
                new Recipient(officer.id(), officer.unit().id(), new MailAddress("daglig@example.se"), How.DAILY);
        notices().insert(notice, to, null);
    }

    private void write(String when) {
        clock.at(java.time.LocalDateTime.parse(when).atZone(SWEDEN).toInstant());
        OutboxTable outbox = new OutboxTable(database, settings, clock);
        new DailyLetter(notices(), outbox, words, directory, settings, transaction, clock, SWEDEN).write();
    }

    private NoticeTable notices() {
        return new NoticeTable(database, clock);
    }

    private List<String> letters() {
        return jdbc.queryForList(
                "select body from message_mail where recipient = ? order by created_at",
                String.class,
                "user:" + officer.id());
    }
}
