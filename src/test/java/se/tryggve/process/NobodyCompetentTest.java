package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.identity.Role;
import se.tryggve.identity.Visitor;
import se.tryggve.worklist.TaskRefusedException;

/** The next step belongs to a role that no unit has for the municipality: whoever can mend it is told, and nothing is lost. */
class NobodyCompetentTest extends BrowserTest {

    private static final String STOPPED = "/administration/stopped-cases";
    private static final String SENTENCE = "ingen enhet är angiven för rollen Handläggare i Danderyds kommun";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;

    @BeforeEach
    void everybodyIsThere() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
    }

    @AfterEach
    void everybodyIsThereAgain() {
        database.sql("update competence set valid_from = valid_from - 36500 where valid_from > '2100-01-01'")
                .update();
    }

    @Test
    void aCaseIsNotRegisteredAndTheFormStands() {
        Visitor officer = new Visitor(port).signedInAs("handlaggare.danderyd");
        officer.get("/cases/new");
        String title = "Ingen tar emot " + UUID.randomUUID();
        withdraw(Role.MUNICIPALITY_CASE_OFFICER);

        String page = officer.post("/cases/new", filing(title)).body();

        assertThat(page).contains(SENTENCE).contains("value=\"" + title + "\"");
        assertThat(database.sql("select count(*) from case_file where title = ?")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTaskIsNotCompletedAndStaysOpen() {
        walk.begin(toThePolice("asksNobody").endsAs(null));
        withdraw(Role.POLICE_LOCAL_AREA);

        assertThatThrownBy(() -> walk.go(Course.camera("", "2026-11-02")
                        .does("writeQuestion")
                        .endsAs(null)
                        .steps()))
                .isInstanceOf(TaskRefusedException.class)
                .hasMessageContaining("noCompetentUnit");

        assertThat(walk.openTasks())
                .singleElement()
                .satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_writeQuestion"));
    }

    @Test
    void aStepThatGaveUpIsTriedAgainByTheAdministrator() {
        stopBeforeTheReviews("isTriedAgain");
        Visitor administrator = new Visitor(port).signedInAs("administrator.danderyd");
        assertThat(administrator.get(STOPPED).body())
                .contains(
                        "Lägg till kommunens egna rådgivare",
                        "Ingen enhet är angiven för den roll",
                        "municipality.safetyRepresentative");

        assertThat(database.sql("select distinct officer_id from message_notice where said = 'stopped'")
                        .query(String.class)
                        .list())
                .contains("administrator.danderyd");

        tryAgain(administrator);
        assertThat(administrator.get(STOPPED).body()).contains("kunde inte gå vidare den här gången heller");

        everybodyIsThereAgain();
        String job = failedStep().getId();
        tryAgain(administrator);

        assertThat(administrator.get(STOPPED).body()).contains("går vidare").doesNotContain(job);
        assertThat(walk.openTasks()).hasSize(2);
        assertThat(database.sql("select count(*) from audit_entry where subject = ? and action = ?")
                        .params("case:" + walk.caseId(), "case.stepTriedAgain")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void severalStepsAreTriedAgainTogetherAndEachTellsWhatBecameOfIt() {
        stopBeforeTheReviews("isOneOfTwo");
        String one = failedStep().getId();
        everybodyIsThereAgain();
        everybodyIsThere();
        stopBeforeTheReviews("isTheOther");
        String other = failedStep().getId();
        Visitor administrator = new Visitor(port).signedInAs("administrator.danderyd");
        assertThat(administrator.get(STOPPED + "?fault=nobody").body()).contains(one, other);
        assertThat(administrator.get(STOPPED + "?fault=table").body()).doesNotContain(one, other);
        everybodyIsThereAgain();

        administrator.post(STOPPED + "/try-again", Map.of("job", one + "," + other));

        assertThat(administrator.get(STOPPED).body().split("går vidare från steget", -1))
                .hasSize(3);
    }

    @Test
    void whyACaseHasStoppedIsReadOnAPhone() {
        stopBeforeTheReviews("isReadOnAPhone");

        loginAs("administrator.danderyd", Look.PHONE)
                .open(STOPPED)
                .sees("Ingen enhet är angiven för den roll")
                .approves()
                .picture("stopped-cases");
    }

    @Test
    void anotherMunicipalitysCaseIsNotTriedAgain() {
        Visitor administrator = new Visitor(port).signedInAs("administrator.danderyd");
        administrator.get(STOPPED);

        assertThat(administrator
                        .post(
                                STOPPED + "/try-again",
                                Map.of("job", UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get(STOPPED).body()).contains("Steget står inte stilla längre");
    }

    private static Course.Writer toThePolice(String name) {
        return Course.camera(name, "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "transportStop", "exemptPurpose", "yes");
    }

    private void stopBeforeTheReviews(String name) {
        withdraw(Role.MUNICIPALITY_SAFETY_REPRESENTATIVE);
        walk.begin(toThePolice(name)
                .asksAndIsAnsweredBy("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "yes", "countyBoardSupport", "no")
                .endsAs(null));
        giveUp();
    }

    private void tryAgain(Visitor administrator) {
        HttpResponse<String> answer = administrator.post(
                STOPPED + "/try-again", Map.of("job", failedStep().getId()));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private void giveUp() {
        Job failed = await().atMost(Duration.ofMinutes(1)).until(this::failedStep, Objects::nonNull);
        application.getBean(ManagementService.class).setJobRetries(failed.getId(), 0);
    }

    private Job failedStep() {
        return application
                .getBean(ManagementService.class)
                .createJobQuery()
                .activityId("ruleTask_findOwnReviews")
                .withException()
                .list()
                .stream()
                .filter(job -> walk.caseId().toString().equals(caseOf(job)))
                .findFirst()
                .orElse(null);
    }

    private String caseOf(Job job) {
        return application
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private void withdraw(Role role) {
        database.sql(
                        "update competence set valid_from = valid_from + 36500 where role = ? and municipality = 'danderyd'")
                .param(role.group())
                .update();
    }

    private static Map<String, String> filing(String title) {
        Map<String, String> form = new HashMap<>();
        form.put("request", UUID.randomUUID().toString());
        form.put("classified", "no");
        form.put("kind", "cameraSurveillance");
        form.put("title", title);
        form.put("received", "2026-11-02");
        form.put("placeName", "Gångtunneln");
        form.put("placeType", "pathOrTunnel");
        form.put("applicantName", "Danderyds kommun");
        form.put("series", "KS");
        return form;
    }
}
