package se.tryggve.workflow.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.DeploymentCheck;
import se.tryggve.workflow.DeploymentFile;

/** Deploys all models, tables and forms as one set, and only when one of them has changed. */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final List<String> PATTERNS = List.of("bpmn/**/*.bpmn", "bpmn/**/*.dmn", "forms/**/*.form");

    private final RepositoryService repository;
    private final List<DeploymentCheck> checks;

    ModelDeployment(RepositoryService repository, List<DeploymentCheck> checks) {
        this.repository = repository;
        this.checks = checks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(files());
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

    private static List<DeploymentFile> files() {
        List<DeploymentFile> files = new ArrayList<>();
        PATTERNS.forEach(pattern -> files.addAll(matching(pattern)));
        return files;
    }

    private static List<DeploymentFile> matching(String pattern) {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern);
            List<DeploymentFile> files = new ArrayList<>();
            for (Resource resource : found) {
                files.add(new DeploymentFile(path(resource, pattern), resource.getContentAsByteArray()));
            }
            files.sort(Comparator.comparing(DeploymentFile::path));
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String path(Resource resource, String pattern) throws IOException {
        String root = pattern.substring(0, pattern.indexOf('/') + 1);
        String url = resource.getURL().toString();
        return url.substring(url.lastIndexOf("/" + root) + 1);
    }
}
