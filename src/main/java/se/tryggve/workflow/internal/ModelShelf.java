package se.tryggve.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.DeploymentFile;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.UnknownProcessException;

@Service
class ModelShelf implements Models {

    private final RepositoryService repository;
    private final Map<String, ProcessDescription> descriptions = new ConcurrentHashMap<>();

    ModelShelf(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ProcessDescription> current() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .sorted(Comparator.comparing(ProcessDefinition::getKey))
                .map(definition -> describe(definition.getId()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ProcessDescription describe(String definitionId) {
        return descriptions.computeIfAbsent(
                definitionId,
                id -> new ModelReader(repository.getBpmnModelInstance(id))
                        .describe(id, repository.getProcessDefinition(id).getVersion()));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] diagram(String definitionId) {
        try {
            return read(repository.getProcessModel(definitionId));
        } catch (NotFoundException | NullValueException unknown) {
            throw new UnknownProcessException(definitionId, unknown);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] form(String definitionId, String formId) {
        String deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
        String path = repository.getDeploymentResourceNames(deployment).stream()
                .filter(name ->
                        name.endsWith(".form") && DeploymentFile.idOf(name).equals(formId))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The deployment of " + definitionId + " has no form " + formId));
        return read(repository.getResourceAsStream(deployment, path));
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
