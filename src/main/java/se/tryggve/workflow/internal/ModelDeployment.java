package se.tryggve.workflow.internal;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.DeploymentCheck;
import se.tryggve.workflow.DeploymentFile;

/** Deploys all models, tables and forms as one set, and only when one of them has changed. */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private final RepositoryService repository;
    private final List<DeploymentCheck> checks;

    ModelDeployment(RepositoryService repository, List<DeploymentCheck> checks) {
        this.repository = repository;
        this.checks = checks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(ModelFiles.onClassPath());
    }

    void deploy(List<DeploymentFile> files) {
        checks.forEach(check -> check.check(files));
        DeploymentBuilder deployment =
                repository.createDeployment().name("tryggve").enableDuplicateFiltering(false);
        files.forEach(file -> deployment.addInputStream(file.path(), new ByteArrayInputStream(file.content())));
        try {
            deployment.deploy();
        } catch (ParseException wrongModel) {
            throw DeploymentFault.of(wrongModel);
        } catch (ProcessEngineException refused) {
            throw DeploymentFault.of(refused);
        }
    }
}
