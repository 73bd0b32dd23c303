package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.Visitor;

/** What a measure in force asks of people, when, and what the registers know of it. */
class InForceCourseTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private LocalDate today;
    private CaseWalk walk;
    private Visitor officer;

    @BeforeEach
    void begin() {
        today = LocalDate.now(clock.withZone(legalZone));
        walk = new CaseWalk(application, today);
        officer = new Visitor(port).signedInAs(walk.caseOfficer());
    }

    @Test
    void aCameraInForceAsksNothingUntilSomebodyWantsAReviewAndLeavesTheRegisterWhenItEnds() {
        Course.Writer assessed = CameraCourses.assessedAndApproved("aCameraInForceLiesStill");
        walk.begin(assessed.decides("granted")
                .does("announceDecision")
                .does("prepareOperation")
                .endsAs(null));

        itLiesStill();
        walk.go(Course.camera("", "2026-11-02")
                .happens("measureInForce.reviewWanted")
                .endsAs(null)
                .steps());
        assertThat(walk.openTasks()).extracting(Task::getTaskDefinitionKey).containsExactly("userTask_reviewMeasure");
        assertThat(overview().status()).isEqualTo("underWay");
        assertThat(page()).doesNotContain("measureInForce.reviewWanted").contains("En myndighet inleder tillsyn");

        walk.go(Course.camera("", "2026-11-02")
                .reviewed("end")
                .does("endMeasure")
                .endsAs(null)
                .steps());

        assertThat(overview().outcome()).isEqualTo("measureEnded");
        assertThat(day("select ended_on from camera_register where case_id = ?"))
                .isEqualTo(today);
        assertThat(day("select due from deadline where case_id = ? and rule = 'keepAssessment'"))
                .isEqualTo(today.plusYears(5));
        assertThat(walk.openTasks()).isEmpty();
    }

    @Test
    void aPermitThatRunsOutSoonIsAskedAboutAndStandsAtTheTopOfTheOverview() {
        String soon = today.plusDays(60).toString();
        walk.begin(GuardCourses.granted("aPermitRunsOutSoon", soon)
                .hiresGuards()
                .does("prepareGuardStart")
                .endsAs(null));

        assertThat(await().atMost(Duration.ofMinutes(2)).until(walk::openTasks, open -> !open.isEmpty()))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly("userTask_decideRenewal");
        assertThat(day("select due from deadline where case_id = ? and rule = 'renewBy'"))
                .isEqualTo(today.plusDays(60).minusWeeks(4));
        assertThat(officer.get("/registers/guards").body())
                .contains("Går ut inom 90 dagar", "ta ställning till förlängning", "212000-0126");
        assertThat(officer.get("/registers/guards.csv").body()).contains("Tillståndet gäller till och med", soon);

        walk.go(Course.guards("", "2026-11-02")
                .does("decideRenewal", "followUp", "lapse")
                .endsAs(null)
                .steps());

        assertThat(walk.openTasks()).isEmpty();
        assertThat(officer.get("/registers/guards").body()).contains("får löpa ut");
    }

    private void itLiesStill() {
        assertThat(walk.openTasks()).isEmpty();
        assertThat(overview().status()).isEqualTo("inForce");
        assertThat(overview().phase()).isEqualTo("Drift");
        assertThat(page()).contains("Nästa översyn senast", "Gör översynen nu", "En myndighet inleder tillsyn");
        assertThat(day("select due from deadline where case_id = ? and rule = 'reviewDate'"))
                .isBetween(today.plusYears(1), today.plusYears(1).plusDays(4));
    }

    private String page() {
        return officer.get("/cases/" + walk.caseId()).body();
    }

    private CaseOverview overview() {
        return application.getBean(CaseFiles.class).overview(new CaseId(walk.caseId()));
    }

    private LocalDate day(String sql) {
        return jdbc.queryForObject(sql + " order by 1 desc limit 1", LocalDate.class, walk.caseId());
    }
}
