package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;

/** Two people ask for documents of one case at once, and each gets a decision of its own. */
class SeveralRequestsTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @Test
    void eachRequestThatIsRefusedEndsInADecisionOfItsOwn() {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(asked(asked(OutsideCourses.refused("twoRequestsAtOnce"))).endsAs(null));
        assertThat(walk.openTasks())
                .extracting(Task::getTaskDefinitionKey)
                .filteredOn("userTask_draftDecision"::equals)
                .hasSize(2);

        walk.go(Course.camera("bothAreDecided", "2026-11-02")
                .does("draftDecision")
                .does("draftDecision")
                .does("decide", "approval", "decide")
                .does("decide", "approval", "decide")
                .does("handOverDecision")
                .does("handOverDecision")
                .endsAs(null)
                .steps());

        assertThat(database.queryForList(
                        "select distinct number from decision where case_id = ? and kind = 'DISCLOSURE_REFUSAL'",
                        String.class,
                        walk.caseId()))
                .hasSize(2);
    }

    private static Course.Writer asked(Course.Writer course) {
        return course.happens("disclosure.requested")
                .does("registerRequest", "requested", "documents")
                .does("testSecrecy", "disclosed", "none", "decisionWanted", "yes");
    }
}
