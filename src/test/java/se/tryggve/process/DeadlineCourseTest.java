package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;

/** What deadlines do while cases take their course: begin, stand still, move what follows them, and end. */
class DeadlineCourseTest extends TryggveTest {

    private static final String DANDERYD = "handlaggare.danderyd";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private LocalDate today;
    private CaseWalk walk;

    @BeforeEach
    void begin() {
        today = LocalDate.now(clock.withZone(legalZone));
        walk = new CaseWalk(application, today);
    }

    @Test
    void theClockOfTheExaminationStandsStillWhileASupplementIsAwaited() {
        walk.begin(applied("aSupplementStopsTheClock")
                .does("examineGuardApplication", "applicationComplete", "no")
                .does("requestSupplement")
                .endsAs(null));
        UUID examination = deadline("examination");
        assertThat(pauses(examination))
                .singleElement()
                .satisfies(pause -> assertThat(pause)
                        .containsEntry("cause", "supplement")
                        .containsEntry("until_day", null)
                        .doesNotContainEntry("document_id", null));
        assertThat(page("/cases/" + walk.caseId())).contains("paus hittills 0 dagar (komplettering");
        itWasLongAgo(examination, 6);

        walk.go(Course.guards("", "2026-11-02")
                .does("supplementApplication")
                .endsAs(null)
                .steps());

        LocalDate due = today.minusDays(6).plusWeeks(4).plusDays(6);
        assertThat(due(examination)).isBetween(due, due.plusDays(4));
        assertThat(pauses(examination))
                .singleElement()
                .satisfies(pause -> assertThat(pause.get("until_day")).hasToString(today.toString()));
        assertThat(page("/cases/" + walk.caseId())).contains("paus 6 dagar (komplettering, handling");
        assertThat(trail.ofCase(walk.caseId(), AuditTrail.NEWEST, 60))
                .extracting(AuditEntry::action)
                .contains("deadline.begun", "deadline.paused", "deadline.recounted");
    }

    @Test
    void theSixMonthsOfTheLawDoNotStandStill() {
        walk.begin(applied("theLawKnowsNoPause")
                .does("examineGuardApplication", "applicationComplete", "no")
                .does("requestSupplement")
                .endsAs(null));

        assertThat(pauses(deadline("decisionDemand"))).isEmpty();
        assertThat(due(deadline("decisionDemand"))).isEqualTo(today.plusMonths(6));
    }

    @Test
    void aDecisionEndsTheExaminationAndBeginsBothTimesForAppeal() {
        walk.begin(applied("bothStartModesOfAppealTime")
                .does("examineGuardApplication", "applicationComplete", "yes")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .hearsTheParty()
                .decides("refused")
                .endsAs("refused"));

        assertThat(outcome("examination")).isEqualTo("kept");
        assertThat(due(deadline("appealByPublicParty"))).isAfterOrEqualTo(today.plusWeeks(3));
        assertThat(due(deadline("appealByParty"))).isNull();
        assertThat(page("/cases/" + walk.caseId()))
                .contains("3 veckor från dagen då parten fick beslutet. Dagen är inte känd än.");
    }

    @Test
    void anAnnouncementBeginsTheTimeForLegalityReview() {
        walk.begin(CameraCourses.decidedByTheMunicipality());
        walk.go(Course.camera("", "2026-11-02")
                .does("announceDecision", "approvedOn", today.toString(), "announcedOn", today.toString())
                .endsAs(null)
                .steps());

        assertThat(due(deadline("legalityReview"))).isAfterOrEqualTo(today.plusWeeks(3));
    }

    @Test
    void anotherAnswerDayMovesTheTaskTheQuestionAndTheTimers() {
        walk.begin(Course.camera("theAnswerDayIsMoved", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("writeQuestion")
                .endsAs(null));
        UUID answer = deadline("answerBy");
        LocalDate before = due(answer);
        LocalDate silence = due(deadline("silentAfter"));
        LocalDate later = before.plusDays(10);

        move(answer, later);

        assertThat(due(answer)).isEqualTo(later);
        assertThat(due(deadline("silentAfter"))).isEqualTo(silence.plusDays(10));
        assertThat(jdbc.queryForObject(
                        "select due from worklist_task where case_id = ? and state = 'OPEN'",
                        LocalDate.class,
                        walk.caseId()))
                .isEqualTo(later);
        assertThat(jdbc.queryForObject(
                        "select answer_by from referral where case_id = ?", LocalDate.class, walk.caseId()))
                .isEqualTo(later);
        assertThat(timers()).containsExactly(endOf(later), endOf(silence.plusDays(10)));
        assertThat(page("/cases/" + walk.caseId())).contains("flyttades från", "polisen bad om mer tid");
    }

    @Test
    void silenceEndsTheDeadlinesOfTheQuestion() {
        walk.begin(Course.camera("nobodyAnswers", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("writeQuestion")
                .lapses("silenceSettled")
                .endsAs(null));

        assertThat(outcome("answerBy")).isEqualTo("withdrawn");
        assertThat(outcome("silentAfter")).isEqualTo("withdrawn");
    }

    private static Course.Writer applied(String name) {
        return Course.guards(name, "2026-11-02")
                .does("registerNeed")
                .does("chooseGuardKind", "guardKind", "publicOrderGuard")
                .does("gatherEvidence")
                .asksAndIsAnsweredBy("giveGuardOpinion")
                .does("writeGuardApplication")
                .does("reviewGuardApplication", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication");
    }

    private void itWasLongAgo(UUID deadline, int days) {
        jdbc.update("update deadline set anchor = anchor - ?, due = due - ? where id = ?", days, days, deadline);
        jdbc.update("update deadline_pause set from_day = from_day - ? where deadline_id = ?", days, deadline);
    }

    private void move(UUID deadline, LocalDate day) {
        Visitor officer = new Visitor(port).signedInAs(DANDERYD);
        String address = "/cases/" + walk.caseId() + "/deadlines/" + deadline;
        officer.get(address);
        assertThat(officer.post(
                                address + "/count-from",
                                Map.of("day", day.toString(), "reason", "polisen bad om mer tid", "version", "0"))
                        .statusCode())
                .isEqualTo(302);
    }

    private String page(String address) {
        return new Visitor(port).signedInAs(DANDERYD).get(address).body();
    }

    private List<Instant> timers() {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(walk.caseId().toString())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).timers().list().stream())
                .map(Job::getDuedate)
                .map(date -> date.toInstant())
                .sorted()
                .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(legalZone).toInstant();
    }

    private UUID deadline(String rule) {
        return jdbc.queryForObject(
                "select id from deadline where case_id = ? and rule = ? order by begun_at desc limit 1",
                UUID.class,
                walk.caseId(),
                rule);
    }

    private LocalDate due(UUID deadline) {
        return jdbc.queryForObject("select due from deadline where id = ?", LocalDate.class, deadline);
    }

    private String outcome(String rule) {
        return jdbc.queryForObject("select outcome from deadline where id = ?", String.class, deadline(rule));
    }

    private List<Map<String, Object>> pauses(UUID deadline) {
        return jdbc.queryForList("select * from deadline_pause where deadline_id = ?", deadline);
    }
}
