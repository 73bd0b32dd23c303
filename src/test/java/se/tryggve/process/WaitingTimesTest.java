package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import se.tryggve.workflow.Processes;

/** An administrator moves a time that a case waits for; where a deadline rules it, it is changed there. */
class WaitingTimesTest extends TryggveTest {

    private static final String TIMERS = "/administration/timers";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;
    private Visitor administrator;

    @BeforeEach
    void somebodyMayMoveTimes() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        administrator = new Visitor(port).signedInAs("administrator.danderyd");
    }

    @Test
    void aTimeThatStandsForItselfIsMovedWithAReason() {
        walk.begin(CameraCourses.startsOn("2099-01-01"));
        Job timer = timer("event_startDayCame");
        String page = TIMERS + "/" + timer.getId();
        assertThat(administrator
                        .get(TIMERS + "?q=" + number().replace(" ", "+"))
                        .body())
                .contains("Startdagen", page);
        assertThat(administrator.get(page).body()).contains("2099-01-01", "00:00");
        LocalDate day = LocalDate.now(clock.withZone(legalZone)).plusDays(10);

        assertThat(move(page, day.toString(), "08:30", "").body())
                .contains("Skriv varför tiden flyttas", "value=\"" + day + "\"");
        assertThat(move(page, "2020-02-30", "8", "Fel dag i modellen").body())
                .contains("som inte har varit", "Fel dag i modellen");
        assertThat(move(page, "2020-02-20", "08:00", "Fel dag i modellen").body())
                .contains("som inte har varit");
        assertThat(move(page, day.toString(), "08:30", "Fel dag i modellen").statusCode())
                .isEqualTo(302);

        assertThat(timer("event_startDayCame").getDuedate())
                .isEqualTo(Date.from(
                        day.atTime(LocalTime.of(8, 30)).atZone(legalZone).toInstant()));
        assertThat(administrator.get(TIMERS).body()).contains("är flyttad till " + day);
        assertThat(database.sql("select reason from audit_entry where subject = ? and action = 'case.timerMoved'")
                        .param("case:" + walk.caseId())
                        .query(String.class)
                        .single())
                .isEqualTo("Fel dag i modellen");
    }

    @Test
    void aTimeThatADeadlineRulesIsChangedThere() {
        walk.begin(Course.camera("isWithThePolice", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("writeQuestion")
                .endsAs(null));
        Job timer = timer("event_silenceSettled");
        String page = TIMERS + "/" + timer.getId();

        assertThat(administrator.get(page).body()).contains("Tiden följer en frist i ärendet");
        assertThat(move(page, "2030-01-01", "08:00", "Vi väntar längre").body()).contains("Tiden är inte flyttad");

        assertThat(timer("event_silenceSettled").getDuedate()).isEqualTo(timer.getDuedate());
    }

    @Test
    void aTimeThatIsNotThereIsNotFound() {
        administrator.get(TIMERS);

        assertThat(administrator.get(TIMERS + "/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(move(TIMERS + "/" + UUID.randomUUID(), "2030-01-01", "08:00", "x")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> move(String page, String day, String time, String reason) {
        return administrator.post(page, Map.of("day", day, "time", time, "reason", reason));
    }

    private String number() {
        return database.sql("select written from register_number where case_id = ? and authority_id = 'danderyd'")
                .param(walk.caseId())
                .query(String.class)
                .single();
    }

    private Job timer(String event) {
        application.getBean(Processes.class).awaitQuiet(walk.caseId(), Duration.ofMinutes(1));
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.caseId().toString())
                .list()
                .stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(event)
                                .timers()
                                .list()
                                .stream())
                .findFirst()
                .orElseThrow();
    }
}
