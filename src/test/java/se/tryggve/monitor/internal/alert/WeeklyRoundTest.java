package se.tryggve.monitor.internal.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** Whoever has chosen the weekly report gets one letter from Monday at seven on, by Swedish time. */
class WeeklyRoundTest extends TryggveTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String CHIEF = "chef.danderyd";

    @Autowired
    private WeeklyReports reports;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void nobodyWantsIt() {
        jdbc.update("delete from monitor_report");
        jdbc.update("delete from message_mail where event like 'weekly:%'");
    }

    @Test
    void theLetterComesOnMondayAtSevenAndOnce() {
        chosenLongAgo();

        round("2027-03-29T06:59:00");
        assertThat(letters())
                .as("the hour has not come; the clocks went forward on Sunday")
                .isEmpty();
        round("2027-03-29T07:00:00");
        round("2027-03-29T07:10:00");
        round("2027-04-04T23:00:00");

        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.get("subject")).isEqualTo("Tryggve: läget vecka 13");
            assertThat(letter.get("body").toString())
                    .contains("Danderyds kommun i dag, 29 mars 2027", "Försenade: ", "/monitor/cases?show=late")
                    .contains("/monitor/alerts")
                    .doesNotContain("??");
        });
        round("2027-04-05T07:00:00");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void aMondayWithoutARunIsMadeUpForInItsWeek() {
        chosenLongAgo();

        round("2027-03-31T12:00:00");

        assertThat(letters()).hasSize(1);
    }

    @Test
    void twoNodesWriteOneLetter() {
        chosenLongAgo();

        Stream.generate(() -> CompletableFuture.runAsync(() -> round("2027-03-29T07:00:00")))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoeverChoosesItInTheWeekWaitsForMonday() {
        choose("true");
        assertThat(reports.wanted(new se.tryggve.identity.UserId(CHIEF))).isTrue();

        new WeeklyRound(reports, Clock.systemUTC(), SWEDEN).write();

        assertThat(letters()).isEmpty();
        choose("false");
        assertThat(reports.wanted(new se.tryggve.identity.UserId(CHIEF))).isFalse();
    }

    private void choose(String wanted) {
        Visitor manager = new Visitor(port).signedInAs(CHIEF);
        manager.get("/monitor/alerts");
        assertThat(manager.post("/monitor/weekly-report", Map.of("wanted", wanted))
                        .statusCode())
                .isEqualTo(302);
    }

    private void chosenLongAgo() {
        choose("true");
        jdbc.update("update monitor_report set chosen_at = timestamptz '2026-01-01 00:00Z'");
    }

    private void round(String when) {
        Instant now = LocalDateTime.parse(when).atZone(SWEDEN).toInstant();
        new WeeklyRound(reports, Clock.fixed(now, ZoneOffset.UTC), SWEDEN).write();
    }

    private List<Map<String, Object>> letters() {
        return jdbc.queryForList(
                "select * from message_mail where event like 'weekly:2027%' and recipient = ?", "user:" + CHIEF);
    }
}
