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

/** A task goes to another unit of the same authority that does such work, with a reason, and to no other. */
class HandOverToUnitTest extends CaseTest {

    private static final String RECEIVER = "handlaggare.norr";
    private static final Unit NORTH = new Unit(new UnitId("danderyd-norr"), DANDERYD, "trygghetsenheten norr");

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcTemplate jdbc;

    private CaseId caseId;
    private String task;
    private Visitor officer;

    @BeforeEach
    void registerAndSignIn() {
        enrolment.unit(NORTH, Set.of(Role.MUNICIPALITY_CASE_OFFICER));
        enrolment.person(
                new UserId(RECEIVER),
                "Handläggare norr",
                NORTH.id(),
                Set.of(Role.MUNICIPALITY_CASE_OFFICER),
                passwords.encode(Visitor.PASSWORD));
        caseId = openCase("Flyttas " + UUID.randomUUID());
        task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId.value());
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        officer.get("/tasks/" + task);
    }

    @Test
    void theUnitFindsItAmongItsFreeTasksWithTheDraftAndTheReason() {
        officer.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Halva texten"));
        HttpResponse<String> moved = move(NORTH.id().value(), "Platsen ligger i norr");
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/tasks?view=unit");
        assertThat(officer.get("/tasks?view=unit").body())
                .contains("ligger nu bland de lediga hos den andra enheten")
                .doesNotContain(task);
        assertThat(officer.get("/tasks/" + task).statusCode()).isEqualTo(404);

        Visitor north = new Visitor(port).signedInAs(RECEIVER);
        assertThat(north.get("/tasks?view=unassigned").body()).contains(task);
        assertThat(north.post("/tasks/" + task + "/claim", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(north.get("/tasks/" + task).body()).contains("Halva texten");
        assertThat(north.get("/cases/" + caseId).body())
                .contains("lämnades över till trygghetsenheten norr: Platsen ligger i norr");
        assertThat(jdbc.queryForObject(
                        "select reason from audit_entry where subject = ? and action = 'task.moved'",
                        String.class,
                        "case:" + caseId))
                .isEqualTo("Platsen ligger i norr");
    }

    @Test
    void whatIsRefusedKeepsTheReasonAndMovesNothing() {
        HttpResponse<String> nowhere = move("polisen-sodra-roslagen", "Till polisen");
        assertThat(nowhere.statusCode()).isEqualTo(409);
        assertThat(nowhere.body()).contains("Enheten gör inte arbetet", ">Till polisen</textarea>");
        assertThat(move("", "Vart som helst").body()).contains("Välj vilken enhet som ska få uppgiften");
        HttpResponse<String> silent = move(NORTH.id().value(), " ");
        assertThat(silent.body()).contains("Skriv varför du lämnar över", "value=\"danderyd-norr\" selected");
        assertThat(jdbc.queryForObject("select unit_id from worklist_task where id = ?", String.class, task))
                .isEqualTo("danderyd-sakerhet");
    }

    private HttpResponse<String> move(String unit, String reason) {
        return officer.post("/tasks/" + task + "/move", Map.of("_list", "view=unit", "unit", unit, "reason", reason));
    }
}
