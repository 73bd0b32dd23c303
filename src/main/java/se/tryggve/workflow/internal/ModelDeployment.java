package se.tryggve.workflow.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.workflow.DeploymentCheck;
import se.tryggve.workflow.DeploymentFile;

/**
 * Deploys all models, tables and forms as one set, and only when one of them has changed. A deployment changes how new cases
 * are handled: the log tells of it, with the files' sums, in the same transaction.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    static final String NAME = "tryggve";

    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final List<DeploymentCheck> checks;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    ModelDeployment(
            RepositoryService repository,
            DeployedFiles deployed,
            List<DeploymentCheck> checks,
            AuditLog log,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.deployed = deployed;
        this.checks = checks;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(ModelFiles.onClassPath());
    }

    void deploy(List<DeploymentFile> files) {
        checks.forEach(check -> check.check(files));
        transaction.executeWithoutResult(status -> deployChanged(files));
    }

    private void deployChanged(List<DeploymentFile> files) {
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        files.forEach(file -> deployment.addInputStream(file.path(), new ByteArrayInputStream(file.content())));
        try {
            String latest = deployed.newest().map(Deployment::getId).orElse(null);
            DeploymentWithDefinitions made = deployment.deployWithResult();
            if (made.getDeployedProcessDefinitions() != null) {
                log.record(AuditEvent.onSystem("models.deployed")
                        .from(told(latest))
                        .to(told(made.getId(), files)));
            }
        } catch (ParseException wrongModel) {
            throw DeploymentFault.of(wrongModel);
        } catch (ProcessEngineException refused) {
            throw DeploymentFault.of(refused);
        }
    }

    private static Map<String, Object> told(String latest) {
        return latest == null ? Map.of() : Map.of("deployment", latest);
    }

    private static Map<String, Object> told(String deployment, List<DeploymentFile> files) {
        Map<String, String> sums = new TreeMap<>();
        files.forEach(file -> sums.put(file.path(), file.sha256()));
        return Map.of("deployment", deployment, "sha256", sums);
    }
}
