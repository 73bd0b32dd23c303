package se.tryggve.worklist.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** A task that is laid aside leaves the front of the list, counts its days, and comes back on its day or when it is taken back. */
class ParkingTest extends CaseTest {

    private static final String SECOND = "handlaggare2.danderyd";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ParkingPlace parking;

    private CaseId caseId;
    private String title;
    private String task;
    private Visitor officer;

    @BeforeEach
    void registerAndSignIn() {
        title = "Parkeras " + System.nanoTime();
        caseId = openCase(title);
        task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId.value());
        due(today().plusDays(20));
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        officer.get("/tasks/" + task);
    }

    @Test
    void aParkedTaskLeavesTheFrontAndStandsAmongTheParkedWithItsDay() {
        HttpResponse<String> done = park(today().plusDays(7), "Väntar på kartan från lantmäteriet");
        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/tasks");
        assertThat(list("mine")).doesNotContain(task).contains("parkerade</a>");
        assertThat(list("unit")).doesNotContain(task);
        assertThat(list("parked")).contains(task, "Parkerad till ");
        assertThat(officer.get("/tasks/" + task).body())
                .contains("Väntar på kartan från lantmäteriet", "Ta tillbaka uppgiften nu")
                .doesNotContain("kommer före det");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body())
                .contains("parkerades till", "Väntar på kartan från lantmäteriet");
        assertThat(reasonOf("task.parked")).isEqualTo("Väntar på kartan från lantmäteriet");
    }

    @Test
    void whereTheLastDayPassesMeanwhileTheOfficerIsToldAndMustSayThatItIsKnown() {
        HttpResponse<String> warned = park(today().plusDays(30), "Väntar på semestern");
        assertThat(warned.statusCode()).isEqualTo(409);
        assertThat(warned.body())
                .contains(
                        "Välj en tidigare dag, eller kryssa i",
                        ">Väntar på semestern</textarea>",
                        "name=\"beyondDue\"");
        assertThat(parkedUntil()).isNull();
        officer.post(
                "/tasks/" + task + "/park",
                Map.of("until", today().plusDays(30).toString(), "why", "Väntar", "beyondDue", "yes"));
        assertThat(officer.get("/tasks/" + task).body()).contains("kommer före det. Den räknas ändå");
        due(today().minusDays(1));
        assertThat(list("late")).contains(task, "Parkerad till ");
    }

    @Test
    void whatCannotBeParkedIsSaidAndTheTextStays() {
        assertThat(park(today(), "I dag").body()).contains("tidigast i morgon", ">I dag</textarea>");
        assertThat(park(today().plusYears(2), "Långt fram").body()).contains("tidigast i morgon");
        assertThat(park(today().plusDays(2), " ").body()).contains("Skriv varför uppgiften parkeras");
        Visitor second = new Visitor(port).signedInAs(SECOND);
        second.get("/tasks/" + task);
        assertThat(second.post(
                                "/tasks/" + task + "/park",
                                Map.of("until", today().plusDays(2).toString(), "why", "Inte min"))
                        .body())
                .contains("Du har inte ”");
        assertThat(parkedUntil()).isNull();
    }

    @Test
    void itComesBackAsNewOnItsDayAndNotBefore() {
        park(today().plusDays(2), "Väntar");
        parking.wakeThoseOfToday();
        assertThat(parkedUntil()).isEqualTo(today().plusDays(2));
        jdbc.update("update worklist_task set parked_until = ? where id = ?", today(), task);
        parking.wakeThoseOfToday();
        assertThat(parkedUntil()).isNull();
        assertThat(list("mine")).contains(task, "data-unread=\"yes\"");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains("är inte längre parkerad");
        assertThat(reasonOf("task.woken")).isNull();
    }

    @Test
    void itIsTakenBackByHandAndWakesForWhoeverItIsHandedTo() {
        park(today().plusDays(2), "Väntar");
        officer.post("/tasks/" + task + "/wake", Map.of());
        assertThat(list("mine")).contains(task);
        park(today().plusDays(2), "Väntar igen");
        officer.post("/tasks/" + task + "/hand-over", Map.of("colleague", SECOND, "reason", "Din tur"));
        assertThat(new Visitor(port)
                        .signedInAs(SECOND)
                        .get("/tasks?text=" + title.replace(" ", "+"))
                        .body())
                .contains(task);
    }

    @Test
    void otherSystemsSeeUntilWhenItLies() {
        park(today().plusDays(2), "Väntar");
        String proof = Base64.getEncoder().encodeToString((CASE_OFFICER + ":" + Visitor.PASSWORD).getBytes(UTF_8));
        assertThat(new Visitor(port)
                        .get(
                                "/api/v1/tasks?view=parked&text=" + title.replace(" ", "+"),
                                "Authorization",
                                "Basic " + proof)
                        .body())
                .contains("\"parkedUntil\":\"" + today().plusDays(2) + "\"");
    }

    private HttpResponse<String> park(LocalDate until, String why) {
        return officer.post("/tasks/" + task + "/park", Map.of("until", until.toString(), "why", why));
    }

    private String list(String view) {
        return officer.get("/tasks?view=" + view + "&text=" + title.replace(" ", "+"))
                .body();
    }

    private void due(LocalDate day) {
        jdbc.update("update worklist_task set due = ? where id = ?", day, task);
    }

    private LocalDate parkedUntil() {
        return jdbc.queryForObject("select parked_until from worklist_task where id = ?", LocalDate.class, task);
    }

    private String reasonOf(String action) {
        return jdbc.queryForObject(
                "select reason from audit_entry where subject = ? and action = ? order by position desc limit 1",
                String.class,
                "case:" + caseId,
                action);
    }
}
