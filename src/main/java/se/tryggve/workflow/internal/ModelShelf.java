package se.tryggve.workflow.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentLruCache;
import se.tryggve.workflow.ModelDrawing;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.UnknownProcessException;

/** Keeps what was read: a deployed version never changes. */
@Service
class ModelShelf implements Models {

    private static final int DIAGRAMS_KEPT = 200;
    private static final int DEPLOYMENTS_KEPT = 2;

    private final RepositoryService repository;
    private final DeployedFiles files;
    private final Map<String, ProcessDescription> descriptions = new ConcurrentHashMap<>();
    private final ConcurrentLruCache<String, byte[]> diagrams = new ConcurrentLruCache<>(DIAGRAMS_KEPT, this::read);
    private final ConcurrentLruCache<String, List<ModelDrawing>> drawings =
            new ConcurrentLruCache<>(DEPLOYMENTS_KEPT, this::drawingsOf);

    ModelShelf(RepositoryService repository, DeployedFiles files) {
        this.repository = repository;
        this.files = files;
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
                        .describe(repository.getProcessDefinition(id)));
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] diagram(String definitionId) {
        return diagrams.get(definitionId);
    }

    private byte[] read(String definitionId) {
        try {
            return DeployedFiles.read(repository.getProcessModel(definitionId));
        } catch (NotFoundException | NullValueException unknown) {
            throw new UnknownProcessException(definitionId, unknown);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] form(String definitionId, String formId) {
        String deployment = repository.getProcessDefinition(definitionId).getDeploymentId();
        return files.named(deployment, ".form", formId)
                .orElseThrow(() ->
                        new IllegalArgumentException("The deployment of " + definitionId + " has no form " + formId));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ModelDrawing> drawings() {
        return files.newest().map(Deployment::getId).map(drawings::get).orElse(List.of());
    }

    private List<ModelDrawing> drawingsOf(String deployment) {
        Set<String> executable = repository.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
                .map(ProcessDefinition::getResourceName)
                .collect(Collectors.toSet());
        return files.all(deployment, ".bpmn").stream()
                .filter(file -> !executable.contains(file.path()))
                .map(file -> new ModelDrawing(file.expectedId(), ModelReader.title(file), file.content()))
                .toList();
    }
}
