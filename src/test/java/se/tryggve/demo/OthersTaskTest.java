package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A colleague of the same unit sees that a task is there, but neither reads nor adds to what is typed in it. */
class OthersTaskTest extends TryggveTest {

    private static final String OWNER = "handlaggare.danderyd";
    private static final String COLLEAGUE = "enhetschef.danderyd";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JsonMapper json;

    @Test
    void whatIsTypedIsShownToWhoeverMayWriteOnly() {
        String task = begun("userTask_registerNeed");
        Visitor owner = new Visitor(port).signedInAs(OWNER);
        owner.get("/tasks/" + task);
        owner.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Hemligt utkast"));

        assertThat(api(OWNER, "/" + task)).contains("Hemligt utkast");
        assertThat(api(COLLEAGUE, "/" + task)).contains("needDescription").doesNotContain("Hemligt utkast");
    }

    @Test
    void aFileOfSomebodyWhoMayNotWriteIsNotKept() {
        String task = begun("userTask_designCameras");
        Visitor colleague = new Visitor(port).signedInAs(COLLEAGUE);
        colleague.get("/account/password");

        assertThat(colleague
                        .postFile("/tasks/" + task + "/draft", "fieldOfViewMap", "karta.pdf", "%PDF")
                        .statusCode())
                .isEqualTo(409);

        assertThat(jdbc.queryForObject("select count(*) from form_upload where task = ?", Integer.class, task))
                .isZero();
    }

    @Test
    void aTaskOfAnotherUnitIsInNobodysOwnList() {
        String task = begun("userTask_registerNeed");
        jdbc.update("update worklist_task set assignee = 'kommunpolis.sodraroslagen' where id = ?", task);

        assertThat(api("kommunpolis.sodraroslagen", "?view=mine")).doesNotContain("\"" + task + "\"");
    }

    @Test
    void whoAsksForTheTaskOfAnotherAuthorityGetsNothingAndIsWrittenDown() {
        String task = begun("userTask_registerNeed");
        UUID caseId = jdbc.queryForObject("select case_id from worklist_task where id = ?", UUID.class, task);
        Visitor police = new Visitor(port).signedInAs("kommunpolis.sodraroslagen");

        assertThat(police.get("/tasks/" + task).statusCode()).isEqualTo(404);
        api("kommunpolis.sodraroslagen", "/" + task);

        assertThat(trail.ofCase(caseId, AuditTrail.NEWEST, 2))
                .allSatisfy(entry -> assertThat(entry.action()).isEqualTo("task.readRefused"))
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo("kommunpolis.sodraroslagen"))
                .hasSize(2);
    }

    @Test
    void anAdviserSeesTheQuestionAndWhatWasPutWithItButNotTheMunicipalitysPapers() {
        String caseId = run.play(DemonstrationCases.script("morby-centrum", json))
                .value()
                .toString();

        assertThat(question(caseId, "safetyRepresentative", "skyddsombud.danderyd"))
                .contains("Yttra dig för arbetstagarna", "M1 Hållplatserna")
                .doesNotContain("/cases/" + caseId, "Två utsedda personer");
        assertThat(question(caseId, "dataProtectionOfficer", "dataskyddsombud.danderyd"))
                .contains("Ge råd som dataskyddsombud", "M1 Hållplatserna")
                .contains("Underlag till frågan: Konsekvensbedömning", "Två utsedda personer på säkerhetsenheten")
                .doesNotContain("/cases/" + caseId);
    }

    private String question(String caseId, String role, String adviser) {
        String task = jdbc.queryForObject(
                "select id from worklist_task where case_id = cast(? as uuid) and state = 'OPEN' and role_group = ?",
                String.class,
                caseId,
                "municipality." + role);
        return new Visitor(port).signedInAs(adviser).get("/tasks/" + task).body();
    }

    private String api(String user, String path) {
        byte[] proof = (user + ":" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return new Visitor(port)
                .get(
                        "/api/v1/tasks" + path,
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(proof))
                .body();
    }

    /** The task of a new case that this step asks for. */
    private String begun(String step) {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        int before = whole.steps().stream().map(CaseScript.Step::task).toList().indexOf(step);
        CaseScript begun =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, before));
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'",
                String.class,
                run.play(begun).value());
    }
}
