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
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.workflow.Models;

/** Models, tables and forms change while a case is on its way: the case keeps those that it began with. */
class RunningCaseTest extends TryggveTest {

    private static final Course BEGUN = Course.camera("begunBeforeTheModelsChanged", "2026-11-02")
            .does("registerNeed")
            .endsAs(null);
    private static final List<Course.Step> TO_THE_INVESTIGATION = Course.camera("goesOn", "2026-11-02")
            .does("checkExemption", "publicAccess", "yes", "exemption", "none")
            .asksAndIsAnsweredBy("givePoliceStatement")
            .endsAs(null)
            .steps();

    private static final String QUESTION =
            "{\"type\": \"textfield\", \"id\": \"Field_new\", \"key\": \"new\", \"label\": \"Ny fråga\"},";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Models models;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;
    private Deployment later;

    @BeforeEach
    void aCaseBeginsAndThenEverythingChanges() throws IOException {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(BEGUN);
        later = deployChanged();
    }

    @AfterEach
    void theChangeIsTakenBack() {
        repository.deleteDeployment(later.getId(), true);
    }

    @Test
    void theCaseKeepsItsFormItsTableAndTheProcessesThatItCalls() {
        assertThat(form(walk.openTasks().get(0))).doesNotContain("Ny fråga");

        walk.go(TO_THE_INVESTIGATION);

        assertThat(walk.incidents()).isEmpty();
        assertThat(walk.openTasks()).singleElement().satisfies(task -> {
            assertThat(task.getName()).isEqualTo("Pröva andra åtgärder");
            assertThat(form(task)).doesNotContain("Ny fråga");
        });
    }

    @Test
    void theCaseKeepsTheStagesOfItsOwnModel() {
        walk.go(TO_THE_INVESTIGATION);

        assertThat(application
                        .getBean(CaseFiles.class)
                        .overview(new CaseId(walk.caseId()))
                        .phase())
                .isEqualTo("Utredning");
    }

    @Test
    void aNewCaseTakesTheNewOnes() {
        assertThat(models.current())
                .filteredOn(model -> model.key().equals("cameraInvestigation"))
                .singleElement()
                .satisfies(model -> {
                    assertThat(model.steps()).anyMatch(step -> step.name().equals("Nytt steg"));
                    assertThat(new String(
                                    models.form(model.definitionId(), "tryOtherMeasures"), StandardCharsets.UTF_8))
                            .contains("Ny fråga");
                });
    }

    private String form(Task task) {
        String form = task.getTaskDefinitionKey().substring("userTask_".length());
        return new String(models.form(task.getProcessDefinitionId(), form), StandardCharsets.UTF_8);
    }

    /** The table of regimes loses its rows, the investigation gets another step, and the forms ask something new. */
    private Deployment deployChanged() throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("later");
        for (Path file : shipped()) {
            String text = Files.readString(file)
                    .replaceAll("(?s)<rule id=\"rule_legalRegime_.*</rule>", "")
                    .replace("Pröva andra åtgärder", "Nytt steg")
                    .replace("Registrering,Utredning,", "Registrering,")
                    .replaceFirst("\"components\": \\[", "\"components\": [" + QUESTION);
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
