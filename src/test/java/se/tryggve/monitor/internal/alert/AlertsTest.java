package se.tryggve.monitor.internal.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.audit.CaseFollower;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** A manager sets an alert; it is told once, becomes quiet, and is told again. */
class AlertsTest extends CaseTest {

    private static final String CHIEF = "chef.danderyd";

    @Autowired
    private Alerts alerts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ObjectProvider<CaseFollower> followers;

    private Visitor manager;

    @BeforeEach
    void signIn() {
        manager = new Visitor(port).signedInAs(CHIEF);
        openCase("Kameror som räknas");
    }

    @AfterEach
    void takeAway() {
        jdbc.update("delete from monitor_alert where officer_id = ?", CHIEF);
        jdbc.update("delete from monitor_alert_event where officer_id = ?", CHIEF);
        jdbc.update("delete from message_notice where event like 'alert:%'");
        jdbc.update("delete from message_mail where event like 'alert:%'");
    }

    @Test
    void anAlertIsToldOnceUntilItHasBeenQuiet() {
        set("backlog", "10000");
        UUID alert = jdbc.queryForObject("select id from monitor_alert where officer_id = ?", UUID.class, CHIEF);
        assertThat(page()).contains("Lugnt", "Fler än 10000 öppna ärenden.");

        threshold(0);
        alerts.look(alert);
        alerts.look(alert);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("subject")).isEqualTo("Tryggve: larm, fler öppna ärenden än din gräns");
            assertThat(mail.get("address")).isEqualTo(CHIEF + "@example.se");
            assertThat(mail.get("body").toString()).contains("/monitor/alerts").doesNotContain("Kameror som räknas");
        });
        threshold(10000);
        alerts.look(alert);
        assertThat(page()).contains("Lugnt igen");
        threshold(0);
        alerts.look(alert);
        assertThat(mails()).hasSize(2);
        assertThat(jdbc.queryForList(
                        "select raised from monitor_alert_event where officer_id = ? order by id",
                        Boolean.class,
                        CHIEF))
                .containsExactly(true, false, true);
    }

    @Test
    void whatIsPassedAlreadyIsShownAtOnceAndNoLetterIsWritten() {
        set("backlog", "0");

        assertThat(page()).contains("Utlöst", "Fler än 0 öppna ärenden.", "Ändra gränsen");
        assertThat(mails()).isEmpty();
    }

    @Test
    void anAlertThatIsTakenAwayLeavesItsHistory() {
        set("backlog", "0");
        assertThat(manager.post("/monitor/alerts/remove", Map.of("kind", "backlog"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(page())
                .contains("Larmet är borttaget", "Inte satt.", "Utlöst")
                .doesNotContain("Ändra gränsen");
    }

    @Test
    void aLimitThatIsNoNumberIsKeptAndExplained() {
        manager.get("/monitor/alerts");
        for (String wrong : List.of("", "tio", "-1", "10001", "1,5")) {
            var answer = manager.post("/monitor/alerts", Map.of("kind", "backlog", "threshold", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("Skriv ett helt tal från 0 till 10000.", "value=\"" + wrong + "\"");
        }
        assertThat(manager.post("/monitor/alerts", Map.of("kind", "annat", "threshold", "1"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void lateAnswersOfOthersAreCountedAsTheTaskListHasThem() {
        CaseId late = openCase("Kameror som polisen är sen med");
        jdbc.update(
                "update worklist_task set authority_id = 'polisen', unit_id = 'polisen-sodra-roslagen', assignee = null,"
                        + " due = ? where case_id = ?",
                today().minusDays(5),
                late.value());
        jdbc.update("delete from monitor_passage where case_id = ?", late.value());
        transaction.executeWithoutResult(status -> followers.forEach(follower -> follower.changed(late.value())));
        String slow = "select count(distinct t.case_id) from worklist_task t join case_file c on c.id = t.case_id where"
                + " c.owner_id = 'danderyd' and t.authority_id <> 'danderyd' and t.state = 'OPEN' and t.due < date '"
                + today() + "' and c.outcome is null and c.status <> 'inForce'";

        set("lateAnswer", "4");

        assertThat(page()).contains("Utlöst", "Ett svar är mer än 4 dygn sent.");
        assertThat(manager.get("/monitor/cases.csv?show=awaited").body().lines().skip(1))
                .hasSize(jdbc.queryForObject(slow, Integer.class));
    }

    private void set(String kind, String threshold) {
        manager.get("/monitor/alerts");
        assertThat(manager.post("/monitor/alerts", Map.of("kind", kind, "threshold", threshold))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page()).contains("Larmet är satt");
    }

    private String page() {
        return manager.get("/monitor/alerts").body();
    }

    private void threshold(int number) {
        jdbc.update("update monitor_alert set threshold = ? where officer_id = ?", number, CHIEF);
    }

    private List<Map<String, Object>> mails() {
        return jdbc.queryForList(
                "select * from message_mail where event like 'alert:%' and recipient = ?", "user:" + CHIEF);
    }
}
