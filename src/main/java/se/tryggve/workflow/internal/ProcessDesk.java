package se.tryggve.workflow.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.ActivePosition;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskGoneException;
import se.tryggve.workflow.TaskId;
import se.tryggve.workflow.UnknownProcessException;

@Service
class ProcessDesk implements Processes {

    static final String CASE_ID = "caseId";
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final PastCourses pastCourses;
    private final Ancestry ancestry;
    private final StepsUnderway steps;
    private final Clock clock;

    ProcessDesk(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            PastCourses pastCourses,
            Ancestry ancestry,
            StepsUnderway steps,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.pastCourses = pastCourses;
        this.ancestry = ancestry;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ProcessId start(String processKey, UUID caseId, Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put(CASE_ID, caseId.toString());
        try {
            return new ProcessId(
                    steps.during(() -> runtime.startProcessInstanceByKey(processKey, caseId.toString(), variables))
                            .getId());
        } catch (NullValueException unknown) {
            throw new UnknownProcessException(processKey, unknown);
        } catch (ProcessEngineException failure) {
            throw EngineWrapping.removed(failure);
        }
    }

    @Override
    @Transactional
    public void resume(String processKey, UUID caseId, String message, Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(pastCourses.facts(caseId, processKey));
        variables.putAll(facts);
        steps.during(() -> runtime.startProcessInstanceByMessage(message, caseId.toString(), variables));
    }

    @Override
    @Transactional
    public void tell(UUID caseId, String message, Map<String, Object> facts) {
        Map<String, Object> variables = new HashMap<>(facts);
        variables.put(CASE_ID, caseId.toString());
        steps.during(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(variables)
                .correlateAllWithResult());
    }

    @Override
    @Transactional
    public void tell(ProcessId process, String message) {
        try {
            steps.during(() -> runtime.createMessageCorrelation(message)
                    .processInstanceId(process.value())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException gone) {
            throw new TaskGoneException(new TaskId(message), gone);
        }
    }

    @Override
    @Transactional
    public void complete(TaskId task, Map<String, Object> answers) {
        try {
            steps.during(() -> {
                tasks.complete(task.value(), answers);
                return task;
            });
        } catch (NullValueException | OptimisticLockingException gone) {
            throw new TaskGoneException(task, gone);
        } catch (ProcessEngineException failure) {
            throw EngineWrapping.removed(failure);
        }
    }

    @Override
    @Transactional(propagation = Propagation.NEVER)
    public boolean awaitQuiet(UUID caseId, Duration atMost) {
        Instant deadline = clock.instant().plus(atMost);
        while (stepsUnderway(caseId)) {
            if (clock.instant().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ActivePosition> positions(UUID caseId) {
        return instances(caseId).stream()
                .sorted(Comparator.comparing(
                        instance -> !instance.getRootProcessInstanceId().equals(instance.getId())))
                .map(this::position)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ActivePosition> ended(UUID caseId) {
        boolean over = instances(caseId).stream()
                .allMatch(instance -> instance.getProcessDefinitionId().startsWith(AddedStep.MODEL + ":"));
        return over ? pastCourses.last(caseId) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> followed(UUID caseId, String processKey) {
        return pastCourses.followed(caseId, processKey);
    }

    @Override
    @Transactional
    public Optional<String> outermost(ProcessId process) {
        return ancestry.outermost(process.value());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> way(ProcessId process) {
        return pastCourses.way(process.value());
    }

    private ActivePosition position(ProcessInstance instance) {
        return new ActivePosition(
                new ProcessId(instance.getId()),
                instance.getProcessDefinitionId(),
                runtime.getActiveActivityIds(instance.getId()),
                pastCourses.passed(instance.getId()));
    }

    private boolean stepsUnderway(UUID caseId) {
        return instances(caseId).stream()
                .anyMatch(instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .executable()
                                .count()
                        > 0);
    }

    private List<ProcessInstance> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }
}
