package se.tryggve.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.DeploymentFile;

/** The files of deployments as they were deployed. */
@Component
class DeployedFiles {

    private final RepositoryService repository;

    DeployedFiles(RepositoryService repository) {
        this.repository = repository;
    }

    byte[] read(String deployment, String path) {
        return read(repository.getResourceAsStream(deployment, path));
    }

    List<DeploymentFile> all(String deployment, String ending) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(path -> path.endsWith(ending))
                .sorted()
                .map(path -> new DeploymentFile(path, read(deployment, path)))
                .toList();
    }

    /** The file of this ending whose name stands for an id. */
    Optional<byte[]> named(String deployment, String ending, String id) {
        return repository.getDeploymentResourceNames(deployment).stream()
                .filter(path ->
                        path.endsWith(ending) && DeploymentFile.idOf(path).equals(id))
                .findFirst()
                .map(path -> read(deployment, path));
    }

    /** The deployment that new cases follow; empty before the first one. */
    Optional<Deployment> newest() {
        return repository
                .createDeploymentQuery()
                .deploymentName(ModelDeployment.NAME)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
