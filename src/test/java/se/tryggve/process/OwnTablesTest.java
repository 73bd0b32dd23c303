package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;

/** What a municipality writes in its own rows happens: an adviser of its own, and a decision that its board has delegated. */
class OwnTablesTest extends TryggveTest {

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

    private Deployment own;

    @AfterEach
    void theRowsAreTakenBack() {
        repository.deleteDeployment(own.getId(), true);
    }

    @Test
    void anAdviserOfTheMunicipalitysOwnIsAskedAndTheAnswerDoesNotBind() throws IOException {
        deploy("own-reviews.dmn", table -> table.replace("\"exempelkommun\"", "\"danderyd\""));
        CaseWalk walk = walk(CameraCourses.designed("ownAdviser", "2026-11-02", "yes", "none")
                .does("writeQuestion")
                .endsAs(null));

        assertThat(advisory(walk, "userTask_giveCountyBoardAdvice")).isTrue();
    }

    @Test
    void beforeTheRowsFirstDayNobodyElseIsAsked() throws IOException {
        deploy(
                "own-reviews.dmn",
                table -> table.replace("\"exempelkommun\"", "\"danderyd\"").replace("2026-01-01", "2026-11-03"));
        CaseWalk walk = walk(CameraCourses.designed("noOwnAdviserYet", "2026-11-02", "yes", "none")
                .endsAs(null));

        assertThat(walk.openTasks()).extracting(Task::getTaskDefinitionKey).doesNotContain("userTask_writeQuestion");
    }

    @Test
    void aDelegatedDecisionIsMadeByWhoeverTheRowNames() throws IOException {
        deploy(
                "decision-rights.dmn",
                table -> table.replaceFirst("municipality.executiveBoard", "municipality.municipalDirector"));
        CaseWalk walk = walk(CameraCourses.assessed("delegatedDecision"));
        walk.go(Course.camera("", "2026-11-02").drafts("granted").endsAs(null).steps());

        assertThat(jdbc.queryForObject(
                        "select role_group from worklist_task where case_id = ? and element = 'userTask_decide'",
                        String.class,
                        walk.caseId()))
                .isEqualTo("municipality.municipalDirector");
    }

    private boolean advisory(CaseWalk walk, String element) {
        return List.of(true)
                .equals(jdbc.queryForList(
                        "select advisory from worklist_task where case_id = ? and element = ?",
                        Boolean.class,
                        walk.caseId(),
                        element));
    }

    private CaseWalk walk(Course course) {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(course);
        return walk;
    }

    private void deploy(String table, UnaryOperator<String> row) throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("own rows");
        try (Stream<Path> files = Stream.concat(Files.walk(Path.of("bpmn")), Files.walk(Path.of("forms")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                String own = file.endsWith(table) ? row.apply(text) : text;
                deployment.addInputStream(
                        file.toString(), new ByteArrayInputStream(own.getBytes(StandardCharsets.UTF_8)));
            }
        }
        own = deployment.deploy();
    }
}
