package se.tryggve.workflow.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.TableFile;
import se.tryggve.workflow.TableFiles;

/** Keeps what was read: a deployed version never changes. */
@Service
@Transactional(readOnly = true)
class TableShelf implements TableFiles {

    private final RepositoryService repository;
    private final DeployedFiles files;
    private final Map<String, TableFile> read = new ConcurrentHashMap<>();

    TableShelf(RepositoryService repository, DeployedFiles files) {
        this.repository = repository;
        this.files = files;
    }

    @Override
    public List<TableFile> current() {
        return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .map(this::read)
                .sorted(Comparator.comparing(TableFile::name))
                .toList();
    }

    @Override
    public Optional<TableFile> find(String key, int version) {
        return one(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .decisionDefinitionVersion(version));
    }

    @Override
    public Optional<TableFile> askedBy(String definitionId, String key) {
        return repository.createProcessDefinitionQuery().processDefinitionId(definitionId).list().stream()
                .findFirst()
                .flatMap(process -> one(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .deploymentId(process.getDeploymentId())));
    }

    private Optional<TableFile> one(DecisionDefinitionQuery query) {
        return query.list().stream().findFirst().map(this::read);
    }

    private TableFile read(DecisionDefinition decision) {
        return read.computeIfAbsent(
                decision.getId(),
                id -> new TableFile(
                        decision.getKey(),
                        decision.getName() == null ? decision.getKey() : decision.getName(),
                        decision.getVersion(),
                        files.read(decision.getDeploymentId(), decision.getResourceName()),
                        files.all(decision.getDeploymentId(), ".form")));
    }
}
