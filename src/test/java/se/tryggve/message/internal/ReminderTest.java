package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.deadline.NearDeadlines;
import se.tryggve.identity.Visitor;

/** People are reminded before, on and after a last day, once each, of days that still stand. */
class ReminderTest extends CaseTest {

    @Autowired
    private NearDeadlines deadlines;

    @Autowired
    private ReminderRound round;

    @Autowired
    private NoticeTable notices;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate jdbc;

    private final SetClock clock = new SetClock(Instant.EPOCH);
    private CaseId caseId;
    private UUID deadline;
    private LocalDate due;

    @BeforeEach
    void aCaseHasItsFirstTask() {
        caseId = openCase("Påminns " + UUID.randomUUID());
        Map<String, Object> row = jdbc.queryForMap(
                "select id, due from deadline where case_id = ? and task_id is not null", caseId.value());
        jdbc.update("update deadline set begun_at = begun_at - interval '60 days' where id = ?", row.get("id"));
        deadline = (UUID) row.get("id");
        due = LocalDate.parse(row.get("due").toString());
    }

    @Test
    void eachStepIsGivenOnceHoweverOftenTheJobRuns() {
        on(due.minusDays(10));
        assertThat(said()).isEmpty();

        on(due.minusDays(settings.remindDays()));
        on(due.minusDays(1));
        assertThat(said()).containsExactly("deadlineBefore");

        on(due);
        on(due);
        on(due.plusDays(1));
        on(due.plusDays(60));
        assertThat(said()).containsExactly("deadlineBefore", "deadlineAt", "deadlineAfter");
        assertThat(subjects()).noneMatch(subject -> subject.contains("Vendevägen") || subject.contains("Påminns"));
    }

    @Test
    void afterDaysWithoutARunOneReminderIsGivenAndNotThree() {
        on(due.plusDays(5));

        assertThat(said()).containsExactly("deadlineAfter");
    }

    @Test
    void aDayThatMovesTakesBackWhatHasNotLeftAndBeginsAnew() {
        on(due);
        Visitor officer = new Visitor(port).signedInAs(CASE_OFFICER);
        String page = "/cases/" + caseId + "/deadlines/" + deadline;
        officer.get(page);
        officer.post(
                page + "/extensions",
                Map.of("length", "2", "unit", "weeks", "longerReason", "Kartan saknas", "version", "0"));

        assertThat(states()).containsExactly("WITHDRAWN");
        assertThat(officer.get(page).body()).contains("+ förlängning 2 veckor (Kartan saknas)");
        on(due.plusDays(1));
        assertThat(said()).containsExactly("deadlineAt");
        LocalDate later = jdbc.queryForObject("select due from deadline where id = ?", LocalDate.class, deadline);
        assertThat(later).isAfterOrEqualTo(due.plusWeeks(2));
        on(later);
        assertThat(said()).containsExactly("deadlineAt", "deadlineAt");
    }

    @Test
    void aStepThatIsDoneIsNotRemindedOf() {
        on(due);
        transaction.executeWithoutResult(
                status -> jdbc.update("update deadline set ended_on = due, outcome = 'kept' where id = ?", deadline));
        on(due.plusDays(1));

        assertThat(said()).containsExactly("deadlineAt");
    }

    private void on(LocalDate day) {
        clock.at(day.atTime(9, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant());
        new Reminders(onlyThisCase(), round, notices, settings, database, transaction, clock, legalZone).remind();
    }

    /** Other tests' deadlines are theirs. */
    private NearDeadlines onlyThisCase() {
        return new NearDeadlines() {
            @Override
            public List<NearDeadline> on(LocalDate today, int unlessSaid) {
                return deadlines.on(today, unlessSaid).stream()
                        .filter(near -> near.caseId().equals(caseId.value()))
                        .toList();
            }

            @Override
            public Optional<NearDeadline> lock(NearDeadline seen) {
                return deadlines.lock(seen);
            }
        };
    }

    private List<String> said() {
        return jdbc.queryForList(
                "select said from message_notice where case_id = ? and kind = 'DEADLINE' order by at, id",
                String.class,
                caseId.value());
    }

    private List<String> subjects() {
        return jdbc.queryForList(
                "select subject from message_mail where id in (select mail_id from message_notice where case_id = ?)",
                String.class,
                caseId.value());
    }

    private List<String> states() {
        return jdbc.queryForList(
                "select state from message_mail where id in (select mail_id from message_notice where case_id = ?)",
                String.class,
                caseId.value());
    }
}
