package se.tryggve.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;
import se.tryggve.workflow.DeploymentFile;

/** What the start deploys, what the log tells of it, and how the engine that runs is set. */
class DeploymentTest extends TryggveTest {

    private static final String FORM = "forms/camera-surveillance/check-exemption.form";

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private AuditTrail trail;

    @Test
    void theSameSetIsDeployedOnceAndToldOnce() {
        long before = repository.createDeploymentQuery().count();
        int told = told().size();

        deployment.deploy(ModelFiles.onClassPath());
        deployment.deploy(ModelFiles.onClassPath());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(told()).hasSize(told);
    }

    @Test
    void aChangedFormIsADeploymentOfTheWholeSetAndIsToldWithTheFilesSums() throws Exception {
        String before = latest().getId();
        List<DeploymentFile> files = changed();

        deployment.deploy(files);

        Deployment later = latest();
        try {
            assertThat(later.getId()).isNotEqualTo(before);
            assertThat(repository.getDeploymentResourceNames(later.getId())).hasSameSizeAs(files);
            AuditEntry entry = told().get(0);
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.before()).containsEntry("deployment", before);
            assertThat(entry.after()).containsEntry("deployment", later.getId());
            assertThat(entry.after().get("sha256"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .hasSameSizeAs(files)
                    .containsEntry(FORM, sha256(files));
        } finally {
            repository.deleteDeployment(later.getId(), true);
        }
    }

    @Test
    void theFirstStartIsToldToo() {
        assertThat(told()).last().satisfies(entry -> assertThat(entry.before()).isEmpty());
    }

    @Test
    void theEngineKeepsFullHistoryForAWhileAndLeavesRightsToUs() {
        ProcessEngineConfigurationImpl running =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(running.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_FULL);
        assertThat(running.getHistoryTimeToLive()).isEqualTo("P3650D");
        assertThat(running.isAuthorizationEnabled()).isFalse();
        assertThat(repository.createProcessDefinitionQuery().list())
                .isNotEmpty()
                .extracting(ProcessDefinition::getHistoryTimeToLive)
                .doesNotContainNull();
    }

    private List<AuditEntry> told() {
        return trail.of(AuditEvent.SYSTEM, AuditTrail.NEWEST, 100_000).stream()
                .filter(entry -> entry.action().equals("models.deployed"))
                .toList();
    }

    private Deployment latest() {
        return repository
                .createDeploymentQuery()
                .deploymentName("tryggve")
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .get(0);
    }

    private static List<DeploymentFile> changed() {
        return ModelFiles.onClassPath().stream()
                .map(file -> file.path().equals(FORM) ? new DeploymentFile(FORM, blank(file)) : file)
                .toList();
    }

    private static byte[] blank(DeploymentFile file) {
        return (new String(file.content(), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(List<DeploymentFile> files) throws Exception {
        byte[] form = files.stream()
                .filter(file -> file.path().equals(FORM))
                .findFirst()
                .orElseThrow()
                .content();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
    }
}
