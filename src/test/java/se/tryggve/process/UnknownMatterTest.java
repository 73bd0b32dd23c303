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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.workflow.ProcessIncident;

/** A model asks for a decision on something that nobody decides: the case stops there and says so. */
class UnknownMatterTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private Deployment wrong;

    @BeforeEach
    void aModelIsWrong() throws IOException {
        DeploymentBuilder deployment = repository.createDeployment().name("wrong matter");
        for (Path file : shipped()) {
            String text = Files.readString(file)
                    .replace("sourceExpression=\"cameraSurveillance\"", "sourceExpression=\"parking\"");
            deployment.addInputStream(file.toString(), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        }
        wrong = deployment.deploy();
    }

    @AfterEach
    void theModelIsTakenBack() {
        repository.deleteDeployment(wrong.getId(), true);
    }

    @Test
    void isAnIncidentWithItsName() {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(Course.camera("asksForAnOddDecision", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "transportStop", "exemptPurpose", "yes")
                .asksAndIsAnsweredBy("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .does("reviewCase", "reviewResult", "approved")
                .endsAs(null));

        List<ProcessIncident> incidents =
                await().atMost(Duration.ofMinutes(2)).until(walk::incidents, found -> !found.isEmpty());

        assertThat(incidents).singleElement().satisfies(incident -> {
            assertThat(incident.element()).isEqualTo("userTask_draftDecision");
            assertThat(incident.cause()).contains("decision on the matter parking");
        });
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> models = Files.walk(Path.of("bpmn"));
                Stream<Path> forms = Files.walk(Path.of("forms"))) {
            return Stream.concat(models, forms).filter(Files::isRegularFile).toList();
        }
    }
}
