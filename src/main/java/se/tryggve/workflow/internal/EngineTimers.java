package se.tryggve.workflow.internal;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.Timers;

/** Moves the engine's timers by evaluating their own expressions again. */
@Service
@Transactional
class EngineTimers implements Timers {

    private final ManagementService management;

    EngineTimers(ManagementService management) {
        this.management = management;
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
}
