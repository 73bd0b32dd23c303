package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.workflow.ProcessIncident;

/** Whether a camera enters the register of 10 § hangs on what the model marks, not on what a form is called. */
class RenamedAssessmentTest extends TryggveTest {

    private static final String MARK = "name=\"marks\" value=\"assessment\"";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private Deployment renamed;

    @AfterEach
    void theModelIsTakenBack() {
        repository.deleteDeployment(renamed.getId(), true);
    }

    @Test
    void aRenamedFormKeepsTheCamerasInTheRegister() throws IOException {
        deploy(MARK);
        CaseWalk walk = walk(CameraCourses.assessed("theFormOfTheAssessmentIsRenamed"));
        walk.go(Course.camera("", "2026-11-02")
                .decides("granted")
                .does("announceDecision")
                .does("prepareOperation")
                .endsAs(null)
                .steps());

        assertThat(jdbc.queryForObject(
                        "select count(*) from camera_register where case_id = ?", Integer.class, walk.caseId()))
                .isPositive();
    }

    @Test
    void aMarkThatIsGoneStopsTheCaseWithItsName() throws IOException {
        deploy("name=\"marks\" value=\"other\"");
        CaseWalk walk = walk(CameraCourses.assessed("nothingIsMarkedAsTheAssessment"));

        List<ProcessIncident> incidents =
                await().atMost(Duration.ofMinutes(2)).until(walk::incidents, found -> !found.isEmpty());
        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.element()).isEqualTo("userTask_draftDecision");
            assertThat(incident.cause()).contains("demand a documented assessment", "marks = assessment");
        });
    }

    private CaseWalk walk(Course course) {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(course);
        return walk;
    }

    private void deploy(String mark) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("renamed assessment");
        try (Stream<Path> files = Stream.of("bpmn", "forms").flatMap(RenamedAssessmentTest::in)) {
            for (Path file : files.toList()) {
                String text = Files.readString(file)
                        .replace("\"writeAssessment\"", "\"writeWeighing\"")
                        .replace(MARK, mark);
                String name = file.toString().replace("write-assessment", "write-weighing");
                deployment.addInputStream(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        renamed = deployment.deploy();
    }

    private static Stream<Path> in(String folder) {
        try {
            return Files.walk(Path.of(folder)).filter(Files::isRegularFile);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
