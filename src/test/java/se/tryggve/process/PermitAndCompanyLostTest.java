package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** What municipalities meet when the police take a permit back, or the county board a company's authorisation. */
class PermitAndCompanyLostTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @Test
    void whatIsRevokedAtOnceHasEndedInTheRegisterBeforeTheMunicipalityHasDoneAnything() {
        CaseWalk walk = walk();
        walk.begin(
                RevocationCourses.revoked("aRevokedAreaEndsInTheRegisterAtOnce").endsAs(null));

        assertThat(tasks(walk)).containsExactly("userTask_followRevocation");
        assertThat(measures(walk)).isNotEmpty().allSatisfy(measure -> {
            assertThat(measure.get("ended_on").toString()).isEqualTo(today().toString());
            assertThat(measure).containsEntry("end_reason", "@measure.ended.revoked");
        });
    }

    @Test
    void thePoliceBeginARevocationByTheLinkOfTheCasePage() {
        CaseWalk walk = walk();
        walk.begin(RevocationCourses.guarding("aRevocationIsBegunOnThePage").endsAs(null));
        Visitor police = new Visitor(port).signedInAs("tillstand.polisregion");
        Matcher link = Pattern.compile("href=\"([^\"]*/events/revocation[^\"]*)\"")
                .matcher(police.get("/cases/" + walk.caseId()).body());
        assertThat(link.find()).isTrue();

        assertThat(police.get(link.group(1)).body()).contains("Återkalla eller ändra ett tillstånd", "yttra sig");
        police.post(link.group(1), Map.of("request", UUID.randomUUID().toString()));

        assertThat(tasks(walk)).containsExactly("userTask_investigateRevocation");
    }

    @Test
    void theRevocationSaysItselfWhatIsRevokedAndFromWhen() {
        CaseWalk walk = walk();
        walk.begin(RevocationCourses.revoked("theWordsOfARevocation").endsAs(null));

        String said = database.queryForObject(
                "select content ->> 'statement' from decision where case_id = ? and kind = 'REVOCATION'",
                String.class,
                walk.caseId());

        List<String> labels =
                database.queryForList("select label from measure where case_id = ?", String.class, walk.caseId());
        assertThat(said)
                .startsWith("Tillståndet återkallas för ")
                .contains("Det gäller genast.")
                .contains(labels);
    }

    @Test
    void anAuthorityThatChangesItsRevocationLetsThePermitHold() {
        CaseWalk walk = walk();
        walk.begin(RevocationCourses.revoked("aRevocationIsTakenBackByThePolice")
                .does("followRevocation")
                .happens("appeal.appealReceived")
                .does("registerAppeal", "isAppeal", "yes", "appealTimeRule", "appealByPublicParty")
                .does("checkTimeliness", "timely", "inTime")
                .does("reconsider", "reconsidered", "change")
                .makesSpecialDecision("writtenOff")
                .endsAs(null));

        assertThat(measures(walk))
                .isNotEmpty()
                .allSatisfy(measure -> assertThat(measure.get("ended_on")).isNull());
    }

    @Test
    void whatComesFromOutsideMovesNoStageOfACaseInOperation() {
        CaseWalk walk = walk();
        walk.begin(RevocationCourses.guarding("theStageStaysInOperation")
                .happens("disclosure.requested")
                .does("registerRequest", "requested", "documents")
                .does("testSecrecy", "disclosed", "none", "decisionWanted", "yes")
                .endsAs(null));

        assertThat(tasks(walk)).contains("userTask_draftDecision");
        assertThat(database.queryForObject("select phase from case_file where id = ?", String.class, walk.caseId()))
                .isEqualTo("Drift");
    }

    @Test
    void everyMunicipalityThatUsesARevokedCompanyGetsATaskInItsOwnCase() {
        CaseWalk other = walk();
        other.begin(CompanyCourses.onDuty("anotherCaseWithTheSameCompany").endsAs(null));
        CaseWalk supervised = walk();
        supervised.begin(CompanyCourses.revokedCompany("aSupervisedCompanyLosesItsAuthorisation")
                .endsAs(null));

        assertThat(tasks(supervised)).containsExactly("userTask_stopCompany");
        assertThat(tasks(other)).containsExactly("userTask_stopCompany");
        assertThat(measures(other))
                .allSatisfy(measure -> assertThat(measure.get("ended_on")).isNull());
    }

    private List<Map<String, Object>> measures(CaseWalk walk) {
        return database.queryForList("select ended_on, end_reason from measure where case_id = ?", walk.caseId());
    }

    private static List<String> tasks(CaseWalk walk) {
        return walk.openTasks().stream().map(Task::getTaskDefinitionKey).toList();
    }

    private CaseWalk walk() {
        return new CaseWalk(application, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
