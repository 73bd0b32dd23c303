package se.tryggve.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.identity.Visitor;

/** Whoever shares out a unit's work sees what is free beside what each one has, and gives many tasks at once as shown. */
class DistributionTest extends CaseTest {

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcTemplate jdbc;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String receiver = "tar.emot." + suffix;
    private String task;
    private Visitor manager;

    @BeforeEach
    void aUnitWithAManagerAnOfficerAndAFreeTask() {
        Unit unit = new Unit(new UnitId("fordela-" + suffix), DANDERYD, "Enheten " + suffix);
        enrolment.unit(unit, Set.of(Role.MUNICIPALITY_CASE_OFFICER, Role.MUNICIPALITY_UNIT_MANAGER));
        enrol("fordelar." + suffix, "Fördelar " + suffix, unit, Role.MUNICIPALITY_UNIT_MANAGER);
        enrol(receiver, "Tar emot " + suffix, unit, Role.MUNICIPALITY_CASE_OFFICER);
        task = taskAt(unit, null);
        taskAt(unit, receiver);
        manager = new Visitor(port).signedInAs("fordelar." + suffix);
    }

    @Test
    void freeTasksStandBesideWhatEachOneHasAndAreGivenAsShown() {
        String page = manager.get("/tasks/distribution").body();
        assertThat(page).contains("value=\"" + task + "\"", "Tar emot " + suffix);
        assertThat(page.replaceAll("\\s+", " "))
                .contains(
                        "data-label=\"Öppna\">1<",
                        "data-label=\"Försenade\">1<",
                        "data-label=\"Klart inom en vecka\">0<");
        String preview = manager.get("/tasks/many?act=handover&from=distribution&_list=view%3Dunit&task=" + task)
                .body();
        assertThat(preview).contains("Tar emot " + suffix + ": 1 öppna, 1 försenade", "Tillbaka till att dela ut");
        HttpResponse<String> given = manager.post(
                "/tasks/many",
                Map.of(
                        "act",
                        "handover",
                        "from",
                        "distribution",
                        "receiver",
                        receiver,
                        "reason",
                        "Jämnare fördelat",
                        "task",
                        task + "." + version()));
        assertThat(given.headers().firstValue("Location").orElseThrow()).endsWith("/tasks/distribution");
        assertThat(jdbc.queryForObject("select assignee from worklist_task where id = ?", String.class, task))
                .isEqualTo(receiver);
        assertThat(manager.get("/tasks/distribution").body()).contains("Enheten har inga lediga uppgifter att dela ut");
    }

    @Test
    void theManagerGivesOnButDoesNotDoWhatOthersRolesDo() {
        String page = manager.get("/tasks/" + task).body();
        assertThat(page).contains("Lämna över till en kollega").doesNotContain("name=\"needDescription\"");
        assertThat(manager.post("/tasks/" + task + "/claim", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void othersHaveNoSuchPage() {
        assertThat(new Visitor(port)
                        .signedInAs(receiver)
                        .get("/tasks/distribution")
                        .statusCode())
                .isEqualTo(403);
    }

    private long version() {
        return jdbc.queryForObject("select version from worklist_task where id = ?", Long.class, task);
    }

    private void enrol(String username, String name, Unit unit, Role role) {
        enrolment.person(new UserId(username), name, unit.id(), Set.of(role), passwords.encode(Visitor.PASSWORD));
    }

    private String taskAt(Unit unit, String assignee) {
        CaseId id = openCase("Delas ut " + suffix);
        String open = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, id.value());
        jdbc.update(
                "update worklist_task set unit_id = ?, assignee = ?, due = ? where id = ?",
                unit.id().value(),
                assignee,
                today().minusDays(1),
                open);
        return open;
    }
}
