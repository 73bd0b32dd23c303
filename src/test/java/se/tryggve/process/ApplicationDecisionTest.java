package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.worklist.TaskRefusedException;

/** The municipality's decision to apply is a decision: drafted by one, made by another, numbered, announced. */
class ApplicationDecisionTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;

    @BeforeEach
    void anApplicationHasBeenReviewed() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(CameraCourses.applicationReviewed("theMunicipalityDecidesToApply"));
        walk.go(Course.camera("", "2019-09-10")
                .does("draftDecision", "applyDecision", "apply")
                .endsAs(null)
                .steps());
    }

    @Test
    void isNumberedAndReasonedAndLeavesTheCamerasUndecided() {
        assertThat(phase()).isEqualTo("Bedömning");
        walk.go(decide());

        Map<String, Object> decision = jdbc.queryForMap("select * from decision where case_id = ?", walk.caseId());
        assertThat(decision)
                .containsEntry("kind", "APPLY")
                .containsEntry("stage", "MADE")
                .containsEntry("outcome", "GRANTED")
                .containsEntry("authority_id", "danderyd");
        assertThat(decision.get("number")).isNotNull();
        assertThat(decision.get("content").toString()).contains("legalityReview");
        assertThat(jdbc.queryForObject(
                        "select count(*) from measure where case_id = ? and outcome is not null",
                        Integer.class,
                        walk.caseId()))
                .isZero();
    }

    @Test
    void isNotMadeByWhoeverWroteOrReviewedTheApplication() {
        for (String step : new String[] {"userTask_writeApplication", "userTask_reviewCase"}) {
            String writer = doneBy(step, "kommunstyrelsen.danderyd");
            assertThatThrownBy(() -> walk.go(decide()))
                    .isInstanceOf(TaskRefusedException.class)
                    .hasMessageContaining("secondPerson");
            doneBy(step, writer);
        }
        walk.go(decide());
    }

    private static List<Course.Step> decide() {
        return Course.camera("", "2019-09-10")
                .does("decide", "approval", "decide")
                .endsAs(null)
                .steps();
    }

    private String doneBy(String step, String person) {
        String before = jdbc.queryForObject(
                "select ended_by from worklist_task where case_id = ? and element = ?",
                String.class,
                walk.caseId(),
                step);
        jdbc.update(
                "update worklist_task set ended_by = ? where case_id = ? and element = ?", person, walk.caseId(), step);
        return before;
    }

    private String phase() {
        return jdbc.queryForObject("select phase from case_file where id = ?", String.class, walk.caseId());
    }
}
