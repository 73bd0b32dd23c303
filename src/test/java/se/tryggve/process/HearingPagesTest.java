package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** What the authority, its decider and the party see of a hearing (förvaltningslagen 25 §). */
class HearingPagesTest extends TryggveTest {

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
    void examine() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(GuardCourses.applied("theHearing")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .endsAs(null));
    }

    @Test
    void theTimeComesFromTheTableAndThePartysAnswerShowsThatItGotTheMaterial() {
        go(Course.guards("", "2026-11-02").does("prepareHearing", "hearing", "send", "commentTime", "table"));

        assertThat(jdbc.queryForMap(
                        "select law, term_length, event from deadline where case_id = ? and rule = 'answerBy'"
                                + " and event = 'materialSent'",
                        walk.caseId()))
                .containsEntry("law", "förvaltningslagen 25 §")
                .containsEntry("term_length", 2);
        assertThat(page("handlaggare.danderyd")).contains("Materialet skickades till", "Svar väntas senast");

        go(Course.guards("", "2026-11-02").does("commentOnMaterial", "commentKind", "comments"));

        assertThat(page("tillstand.polisregion")).contains("parten har själv bekräftat det", "Parten svarade den");
        go(Course.guards("", "2026-11-02").drafts("refused"));
        assertThat(decidersForm()).contains("Kommunicering", "Parten svarade den");
    }

    @Test
    void whyThePartyWasNotHeardIsForTheAuthorityAndItsDecider() {
        go(Course.guards("", "2026-11-02")
                .does("prepareHearing", "hearing", "waive", "waiveReason", "Ingen har tillfört något nytt.")
                .drafts("granted"));

        assertThat(page("tillstand.polisregion")).contains("avstod från kommunicering");
        assertThat(decidersForm()).contains("Ingen har tillfört något nytt.");
        assertThat(page("handlaggare.danderyd")).doesNotContain("avstod från kommunicering");
    }

    private void go(Course.Writer steps) {
        walk.go(steps.endsAs(null).steps());
    }

    private String decidersForm() {
        String task = walk.openTasks().get(0).getId();
        return new Visitor(port)
                .signedInAs("beslutsfattare.polisregion")
                .get("/tasks/" + task)
                .body();
    }

    private String page(String user) {
        return new Visitor(port).signedInAs(user).get("/cases/" + walk.caseId()).body();
    }
}
