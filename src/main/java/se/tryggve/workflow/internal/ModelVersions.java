package se.tryggve.workflow.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.ModelChange;
import se.tryggve.workflow.ModelChange.Aspect;
import se.tryggve.workflow.ModelDifference;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;
import se.tryggve.workflow.StepDescription;
import se.tryggve.workflow.UnknownProcessException;

/** Keeps what was read and compared: a deployed version never changes. */
@Service
@Transactional(readOnly = true)
class ModelVersions implements ModelHistory {

    private static final String FOLLOWERS = """
            select distinct proc_def_id_, business_key_ from camunda.act_ru_execution
            where parent_id_ is null and business_key_ is not null
            """;
    private static final String RUNNING = """
            select proc_def_id_, count(distinct business_key_) from camunda.act_ru_execution
            where parent_id_ is null and proc_def_id_ in (:versions) group by proc_def_id_
            """;

    private final RepositoryService repository;
    private final DeployedFiles files;
    private final JdbcClient database;
    private final Map<String, ModelVersion> read = new ConcurrentHashMap<>();
    private final Map<Pair, List<ModelChange>> compared = new ConcurrentHashMap<>();

    ModelVersions(RepositoryService repository, DeployedFiles files, JdbcClient database) {
        this.repository = repository;
        this.files = files;
        this.database = database;
    }

    @Override
    public List<ModelVersion> versions(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .sorted(Comparator.comparingInt(ProcessDefinition::getVersion).reversed())
                .map(this::told)
                .toList();
    }

    @Override
    public Map<String, Integer> runningCases(List<ModelVersion> versions) {
        Map<String, Integer> running = new HashMap<>();
        if (!versions.isEmpty()) {
            database.sql(RUNNING)
                    .param(
                            "versions",
                            versions.stream().map(ModelVersion::definitionId).toList())
                    .query(row -> {
                        running.put(row.getString(1), row.getInt(2));
                    });
        }
        return running;
    }

    @Override
    public Map<String, Set<UUID>> followers() {
        Map<String, Set<UUID>> followers = new HashMap<>();
        database.sql(FOLLOWERS).query(row -> {
            followers
                    .computeIfAbsent(row.getString(1), version -> new HashSet<>())
                    .add(UUID.fromString(row.getString(2)));
        });
        return followers;
    }

    @Override
    public ModelDifference difference(String older, String newer) {
        List<ModelChange> changes = compared.computeIfAbsent(
                new Pair(older, newer), pair -> ModelComparison.of(edition(older), edition(newer)));
        return new ModelDifference(told(definition(older)), told(definition(newer)), changes);
    }

    private ProcessDefinition definition(String definitionId) {
        try {
            return repository.getProcessDefinition(definitionId);
        } catch (NotFoundException | NullValueException unknown) {
            throw new UnknownProcessException(definitionId, unknown);
        }
    }

    private ModelVersion told(ProcessDefinition definition) {
        return read.computeIfAbsent(definition.getId(), id -> read(definition));
    }

    private ModelVersion read(ProcessDefinition definition) {
        return new ModelVersion(
                definition.getId(),
                definition.getKey(),
                TaskDeclaration.joined(definition.getName()),
                definition.getVersion(),
                repository
                        .createDeploymentQuery()
                        .deploymentId(definition.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant());
    }

    private ModelComparison.Edition edition(String definitionId) {
        ProcessDefinition definition = definition(definitionId);
        List<String> order = new ModelReader(repository.getBpmnModelInstance(definitionId))
                .describe(definition).steps().stream()
                        .map(StepDescription::element)
                        .toList();
        byte[] bpmn = DeployedFiles.read(repository.getProcessModel(definitionId));
        return new ModelComparison.Edition(
                ModelFactsReader.of(bpmn), order, (aspect, name) -> file(definition.getDeploymentId(), aspect, name));
    }

    private byte[] file(String deployment, Aspect aspect, String name) {
        return files.named(deployment, aspect == Aspect.FORM ? ".form" : ".dmn", name)
                .orElse(null);
    }

    private record Pair(String older, String newer) {}
}
