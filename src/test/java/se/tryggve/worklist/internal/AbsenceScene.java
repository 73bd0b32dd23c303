package se.tryggve.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.identity.Visitor;

/** An officer with a task, and a colleague who could stand in. */
abstract class AbsenceScene extends CaseTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    JdbcTemplate jdbc;

    final String suffix = UUID.randomUUID().toString().substring(0, 8);
    final String absent = "borta." + suffix;
    final String deputy = "ersattare." + suffix;
    CaseId caseId;
    String task;
    Visitor officer;

    @BeforeEach
    void registerAndSignIn() {
        enrol(absent, "Borta " + suffix, Role.MUNICIPALITY_CASE_OFFICER);
        enrol(deputy, "Ersättare " + suffix, Role.MUNICIPALITY_CASE_OFFICER);
        task = taskOf(absent);
        officer = new Visitor(port).signedInAs(absent);
        officer.get("/absence");
    }

    @AfterEach
    void everybodyIsBack() {
        jdbc.update(
                "update worklist_absence set ended_at = now() where ended_at is null and officer_id like ?",
                "%" + suffix);
    }

    Map<String, String> plan(String deputy, LocalDate first, LocalDate last) {
        return Map.of("deputy", deputy, "first", first.toString(), "last", last.toString());
    }

    HttpResponse<String> preview(Visitor by, Map<String, String> plan) {
        StringBuilder address = new StringBuilder("/absence/preview?");
        plan.forEach(
                (name, value) -> address.append(name).append('=').append(value).append('&'));
        return by.get(address.toString());
    }

    void write(Visitor by, Map<String, String> plan) {
        HttpResponse<String> done = write(by, plan, preview(by, plan).body());
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        by.get("/absence");
    }

    HttpResponse<String> write(Visitor by, Map<String, String> plan, String shown) {
        Matcher seen = SEEN.matcher(shown);
        assertThat(seen.find()).as(shown).isTrue();
        Map<String, String> form = new HashMap<>(plan);
        form.put("seen", seen.group(1));
        return by.post("/absence", form);
    }

    HttpResponse<String> end(Visitor by) {
        return by.post("/absence/" + id() + "/end", Map.of());
    }

    String id() {
        return idOf(absent);
    }

    String idOf(String username) {
        return jdbc.queryForObject(
                "select id from worklist_absence where officer_id = ? and ended_at is null", String.class, username);
    }

    void enrol(String username, String name, Role role) {
        enrolment.person(
                new UserId(username),
                name,
                new UnitId("danderyd-sakerhet"),
                Set.of(role),
                passwords.encode(Visitor.PASSWORD));
    }

    String taskOf(String username) {
        caseId = as(username, () -> desk.open(camera("Frånvaro " + suffix)));
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId.value());
    }

    String number() {
        return jdbc.queryForObject("select case_number from worklist_task where id = ?", String.class, task);
    }

    String assignee(String id) {
        return jdbc.queryForObject("select assignee from worklist_task where id = ?", String.class, id);
    }
}
