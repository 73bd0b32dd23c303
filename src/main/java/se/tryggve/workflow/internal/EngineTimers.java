package se.tryggve.workflow.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.Timers;
import se.tryggve.workflow.WaitingTimer;

/** Moves the engine's timers by evaluating their own expressions again, or to where an operator says. */
@Service
@Transactional
class EngineTimers implements Timers {

    private final ManagementService management;
    private final JobSteps steps;

    EngineTimers(ManagementService management, JobSteps steps) {
        this.management = management;
        this.steps = steps;
    }

    @Override
    public void askAgain(ProcessId process) {
        management
                .createJobQuery()
                .processInstanceId(process.value())
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingTimer> waiting() {
        Stream<Job> timers = management.createJobQuery().timers().withRetriesLeft().list().stream();
        Stream<Job> failed = management.createJobQuery().messages().withException().withRetriesLeft().list().stream();
        return Stream.concat(timers, failed)
                .flatMap(job -> told(job).stream())
                .sorted(Comparator.comparing(WaitingTimer::due))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WaitingTimer> waiting(String job) {
        return Optional.ofNullable(
                        management.createJobQuery().jobId(job).withRetriesLeft().singleResult())
                .flatMap(this::told);
    }

    @Override
    public void move(String job, Instant due) {
        if (waiting(job).isPresent()) {
            management.setJobDuedate(job, Date.from(due));
        }
    }

    private Optional<WaitingTimer> told(Job job) {
        if (job.getDuedate() == null) {
            return Optional.empty();
        }
        FlowElement step = steps.step(job);
        return steps.caseOf(job)
                .map(caseId -> new WaitingTimer(
                        job.getId(),
                        caseId,
                        new ProcessId(job.getProcessInstanceId()),
                        JobSteps.name(step),
                        job.getDuedate().toInstant(),
                        rule(step)));
    }

    static String rule(FlowElement step) {
        return step instanceof CatchEvent event
                ? event.getEventDefinitions().stream()
                        .filter(TimerEventDefinition.class::isInstance)
                        .map(definition -> definition.getRawTextContent().strip())
                        .findFirst()
                        .orElse("")
                : "";
    }
}
