package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.browser.BrowserTest;
import se.tryggve.identity.Visitor;

/** Three cases at different steps, all models deployed anew with changes, and an administrator who may move the cases. */
abstract class MovedCasesScene extends BrowserTest {

    private static final String QUESTION =
            "{\"type\": \"textfield\", \"id\": \"Field_new\", \"key\": \"new\", \"label\": \"Ny fråga\"},";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    protected JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    protected final Map<String, CaseWalk> walks = new HashMap<>();
    private Deployment later;
    protected int version;
    protected Visitor administrator;

    @BeforeEach
    void casesBeginAndThenTheModelsChange() throws IOException {
        begin("isRegistered", Course.camera("isRegistered", "2026-11-02"));
        begin("isWithThePolice", toThePolice("isWithThePolice").does("writeQuestion"));
        begin("triesOtherMeasures", toThePolice("triesOtherMeasures").asksAndIsAnsweredBy("givePoliceStatement"));
        version = newest("cameraSurveillance");
        later = deployChanged();
        administrator = new Visitor(port).signedInAs("administrator.danderyd");
        administrator.get("/administration/users");
    }

    @AfterEach
    void theChangeIsTakenBack() {
        database.sql("drop trigger if exists test_refuse on worklist_task").update();
        walks.values().stream()
                .flatMap(walk -> instances(walk.caseId()).stream())
                .filter(instance -> instance.getRootProcessInstanceId().equals(instance.getId()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test is over"));
        repository.deleteDeployment(later.getId(), true);
    }

    private static Course.Writer toThePolice(String name) {
        return Course.camera(name, "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none");
    }

    private void begin(String name, Course.Writer course) {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(course.endsAs(null));
        walks.put(name, walk);
    }

    protected String move(String as, UUID... cases) {
        HttpResponse<String> answer = administrator.post(
                "/administration/moves",
                Map.of(
                        "case",
                        String.join(",", Stream.of(cases).map(UUID::toString).toList()),
                        "as",
                        as));
        assertThat(answer.statusCode()).isEqualTo(302);
        return administrator
                .get(answer.headers().firstValue("location").orElseThrow().replaceFirst("http://[^/]+", ""))
                .body();
    }

    protected Task task(String name) {
        return walks.get(name).openTasks().get(0);
    }

    protected LocalDate due(String task) {
        return database.sql("select due from worklist_task where id = ?")
                .param(task)
                .query(LocalDate.class)
                .single();
    }

    protected List<Map<String, Object>> row(UUID caseId) {
        return database.sql("select * from worklist_task where case_id = ?")
                .param(caseId)
                .query()
                .listOfRows();
    }

    protected String number(UUID caseId) {
        return database.sql("select written from register_number where case_id = ? and authority_id = 'danderyd'")
                .param(caseId)
                .query(String.class)
                .single();
    }

    protected int audits(UUID caseId, String action) {
        return database.sql("select count(*) from audit_entry where subject = ? and action = ?")
                .params("case:" + caseId, action)
                .query(Integer.class)
                .single();
    }

    protected Map<String, Object> timers(UUID caseId) {
        Map<String, Object> timers = new HashMap<>();
        instances(caseId).stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .forEach(timer -> timers.put(
                        management
                                .createJobDefinitionQuery()
                                .jobDefinitionId(timer.getJobDefinitionId())
                                .singleResult()
                                .getActivityId(),
                        timer.getDuedate()));
        return timers;
    }

    protected List<ProcessInstance> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }

    protected void refuseChangesOf(UUID caseId) {
        database.sql("""
                create or replace function test_refuse() returns trigger language plpgsql as
                $$ begin raise exception 'inte i dag'; end $$""").update();
        database.sql("create trigger test_refuse before update on worklist_task for each row when (old.case_id = '"
                        + caseId + "') execute function test_refuse()")
                .update();
    }

    protected int newest(String key) {
        return newest(key, 0);
    }

    /** The number of the newest version, or of one so many before it. */
    protected int newest(String key, int before) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .mapToInt(ProcessDefinition::getVersion)
                .sorted()
                .boxed()
                .sorted((one, other) -> other - one)
                .skip(before)
                .findFirst()
                .orElseThrow();
    }

    protected static String key(ProcessInstance instance) {
        return instance.getProcessDefinitionId()
                .substring(0, instance.getProcessDefinitionId().indexOf(':'));
    }

    /** A step has another name and more time, a step another id, a timer another moment, and a form one question more. */
    private Deployment deployChanged() throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("later");
        for (Path file : shipped()) {
            String text = Files.readString(file)
                    .replace("name=\"Registrera behovet\"", "name=\"Registrera behovet noga\"")
                    .replace("userTask_tryOtherMeasures", "userTask_tryMilderMeasures")
                    .replace("Pröva andra åtgärder", "Pröva mildare åtgärder")
                    .replace("dueRule\" value=\"P1D\"", "dueRule\" value=\"P3D\"");
            if (file.endsWith("referral.bpmn")) {
                text = text.replace("'silentAfter')}", "'answerBy')}");
            }
            if (file.endsWith("register-camera-need.form")) {
                text = text.replaceFirst("\"components\": \\[", "\"components\": [" + QUESTION);
            }
            deployment.addInputStream(file.toString(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        return deployment.deploy();
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"));
                Stream<Path> forms = Files.walk(Path.of("forms"))) {
            return Stream.concat(models, forms).filter(Files::isRegularFile).toList();
        }
    }
}
