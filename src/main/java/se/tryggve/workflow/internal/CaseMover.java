package se.tryggve.workflow.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.CannotMoveException;
import se.tryggve.workflow.CaseMoves;
import se.tryggve.workflow.LostStep;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.Obstacle;
import se.tryggve.workflow.StepDescription;

/** Moves every running process instance of a case, callers before what they have called. */
@Service
@Transactional(readOnly = true)
class CaseMover implements CaseMoves {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ModelHistory history;
    private final Models models;
    private final PastCourses pastCourses;
    private final MoveObstacles obstacles;
    private final TimersAfterMove timers;
    private final TasksAfterMove tasks;
    private final StepsUnderway steps;

    CaseMover(
            RuntimeService runtime,
            RepositoryService repository,
            ModelHistory history,
            Models models,
            PastCourses pastCourses,
            MoveObstacles obstacles,
            TimersAfterMove timers,
            TasksAfterMove tasks,
            StepsUnderway steps) {
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
        this.models = models;
        this.pastCourses = pastCourses;
        this.obstacles = obstacles;
        this.timers = timers;
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    public List<ModelVersion> behind(UUID caseId) {
        return instancesBehind(caseId)
                .map(ProcessInstance::getProcessDefinitionId)
                .distinct()
                .flatMap(definition -> history.versions(key(definition)).stream()
                        .filter(version -> version.definitionId().equals(definition)))
                .toList();
    }

    @Override
    public List<LostStep> lostSteps(UUID caseId) {
        return instancesBehind(caseId)
                .flatMap(instance -> lost(plan(instance, Map.of()), instance))
                .distinct()
                .toList();
    }

    private Stream<LostStep> lost(MovePlan plan, ProcessInstance instance) {
        return obstacles.standing(instance.getId()).stream()
                .filter(element -> plan.placeOf(element).isEmpty())
                .map(plan::origin)
                .map(element -> new LostStep(
                        key(plan.older()),
                        element.getId(),
                        JobSteps.name(element),
                        candidates(plan, element.getElementType().getTypeName())));
    }

    private List<StepDescription> candidates(MovePlan plan, String sort) {
        Predicate<StepDescription> isNew = step -> plan.olderModel().getModelElementById(step.element()) == null;
        return models.describe(plan.newer()).steps().stream()
                .filter(step -> step.type().equals(sort))
                .filter(isNew)
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void toNewest(UUID caseId, Map<String, String> renamed) {
        List<ProcessInstance> behind = instancesBehind(caseId).toList();
        List<Obstacle> found = behind.stream()
                .flatMap(instance -> obstacles.against(plan(instance, renamed), instance.getId()).stream())
                .toList();
        if (!found.isEmpty()) {
            throw new CannotMoveException(found);
        }
        try {
            steps.during(() -> {
                behind.forEach(instance -> move(plan(instance, renamed), instance.getId()));
                instances(caseId).forEach(instance -> tasks.declareAgain(instance.getId()));
                return null;
            });
        } catch (OptimisticLockingException meanwhile) {
            throw refused("meanwhile", meanwhile);
        } catch (ProcessEngineException refusal) {
            throw refused("engine", refusal);
        }
    }

    private void move(MovePlan plan, String instance) {
        runtime.newMigration(plan.forEngine(runtime))
                .processInstanceIds(instance)
                .execute();
        timers.follow(plan, instance);
    }

    private static CannotMoveException refused(String code, ProcessEngineException refusal) {
        CannotMoveException told =
                new CannotMoveException(List.of(new Obstacle(code, "", String.valueOf(refusal.getMessage()))));
        told.initCause(refusal);
        return told;
    }

    private MovePlan plan(ProcessInstance instance, Map<String, String> renamed) {
        String older = instance.getProcessDefinitionId();
        String newer = newest(key(older));
        String prefix = LostStep.address(key(older), "");
        return new MovePlan(
                older,
                newer,
                repository.getBpmnModelInstance(older),
                repository.getBpmnModelInstance(newer),
                renamed.entrySet().stream()
                        .filter(pair -> pair.getKey().startsWith(prefix))
                        .collect(Collectors.toMap(
                                pair -> pair.getKey().substring(prefix.length()), Map.Entry::getValue)));
    }

    private Stream<ProcessInstance> instancesBehind(UUID caseId) {
        return instances(caseId)
                .filter(instance ->
                        !instance.getProcessDefinitionId().equals(newest(key(instance.getProcessDefinitionId()))));
    }

    private Stream<ProcessInstance> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
                .sorted(Comparator.comparingInt(
                        instance -> pastCourses.way(instance.getId()).size()));
    }

    private String newest(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
    }

    private static String key(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
