package se.tryggve.workflow.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.tryggve.workflow.FailedStep;
import se.tryggve.workflow.FailedStep.Fault;
import se.tryggve.workflow.FailedSteps;

/** The engine's jobs that have failed, sorted by what their failure says. */
@Service
@Transactional
class FailedJobs implements FailedSteps {

    /** What stands in a failure to what sort it is of, the first that fits. */
    private static final Map<String, Fault> SIGNS = new LinkedHashMap<>();

    static {
        SIGNS.put("TableWithoutAnswerException", Fault.TABLE);
        SIGNS.put("DmnEngineException", Fault.TABLE);
        SIGNS.put("NoCompetentUnitException", Fault.NOBODY);
        SIGNS.put("OptimisticLockingException", Fault.MEANWHILE);
        SIGNS.put("LastingFaultException", Fault.MODEL);
        SIGNS.put("se.tryggve.decision.internal.", Fault.MODEL);
        SIGNS.put("java.net.", Fault.OUTSIDE);
        SIGNS.put("IOException", Fault.OUTSIDE);
        SIGNS.put("TimeoutException", Fault.OUTSIDE);
    }

    private final RuntimeService runtime;
    private final ManagementService management;
    private final JobSteps steps;
    private final JobExecutor executor;
    private final Clock clock;

    FailedJobs(
            RuntimeService runtime, ManagementService management, JobSteps steps, JobExecutor executor, Clock clock) {
        this.runtime = runtime;
        this.management = management;
        this.steps = steps;
        this.executor = executor;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FailedStep> failed() {
        return management.createJobQuery().withException().list().stream()
                .flatMap(job -> told(job).stream())
                .sorted(Comparator.comparing(FailedStep::stopped)
                        .reversed()
                        .thenComparing(step -> step.stopped() ? step.since() : step.next()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FailedStep> failed(String job) {
        return Optional.ofNullable(
                        management.createJobQuery().jobId(job).withException().singleResult())
                .flatMap(this::told);
    }

    @Override
    public void tryAgain(String job) {
        if (failed(job).isPresent()) {
            management
                    .setJobRetries(1)
                    .jobId(job)
                    .dueDate(Date.from(clock.instant()))
                    .execute();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    executor.jobWasAdded();
                }
            });
        }
    }

    private Optional<FailedStep> told(Job job) {
        String technical = String.valueOf(management.getJobExceptionStacktrace(job.getId()));
        boolean stopped = job.getRetries() == 0;
        return steps.caseOf(job)
                .map(caseId -> new FailedStep(
                        job.getId(),
                        caseId,
                        JobSteps.name(steps.step(job)),
                        fault(technical),
                        job.getExceptionMessage(),
                        technical,
                        stopped ? since(job) : null,
                        stopped ? null : next(job)));
    }

    static Fault fault(String technical) {
        return SIGNS.entrySet().stream()
                .filter(sign -> technical.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Fault.OTHER);
    }

    private Instant since(Job job) {
        return runtime.createIncidentQuery().configuration(job.getId()).list().stream()
                .map(Incident::getIncidentTimestamp)
                .map(Date::toInstant)
                .findFirst()
                .orElseGet(clock::instant);
    }

    private Instant next(Job job) {
        return job.getDuedate() == null ? clock.instant() : job.getDuedate().toInstant();
    }
}
