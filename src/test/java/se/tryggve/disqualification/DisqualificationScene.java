package se.tryggve.disqualification;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Worklist;

/** A case whose officer has begun its first task, and what people do when one of them may be disqualified. */
abstract class DisqualificationScene extends CaseTest {

    protected static final String COLLEAGUE = "handlaggare2.danderyd";
    protected static final String MANAGER = "enhetschef.danderyd";

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected Worklist worklist;

    protected CaseId caseId;
    protected TaskId task;
    protected Visitor officer;

    @BeforeEach
    void registerAndSignIn() {
        caseId = openCase("Jäv " + UUID.randomUUID());
        task = new TaskId(jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId.value()));
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        officer.get("/tasks/" + task.value());
        officer.post("/tasks/" + task.value() + "/draft", Map.of("_version", "0", "needDescription", "Min granne"));
    }

    protected HttpResponse<String> declare() {
        return report(officer, CASE_OFFICER);
    }

    protected HttpResponse<String> report(Visitor by, String about) {
        by.get("/cases/" + caseId + "/disqualifications");
        return by.post("/cases/" + caseId + "/disqualifications", grounds(about));
    }

    protected static Map<String, String> grounds(String about) {
        return new HashMap<>(Map.of("about", about, "ground", "selfOrRelative", "words", "Sökanden är min syster"));
    }

    protected HttpResponse<String> rule(Visitor by, String ruling, String version) {
        return by.post(ruling(), Map.of("version", version, "ruling", ruling, "reasons", "En syster är närstående"));
    }

    protected String report() {
        UUID id = jdbc.queryForObject("select id from disqualification where case_id = ?", UUID.class, caseId.value());
        return "/cases/" + caseId + "/disqualifications/" + id;
    }

    protected String ruling() {
        return report() + "/ruling";
    }

    protected String state() {
        return jdbc.queryForObject(
                "select state from disqualification where case_id = ?", String.class, caseId.value());
    }

    protected String assignee() {
        return jdbc.queryForObject("select assignee from worklist_task where id = ?", String.class, task.value());
    }

    protected int logged(String action) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where subject = ? and action = ?",
                Integer.class,
                "case:" + caseId,
                action);
    }

    protected String reason(String action) {
        return jdbc.queryForObject(
                "select reason from audit_entry where subject = ? and action = ?",
                String.class,
                "case:" + caseId,
                action);
    }
}
