package se.tryggve.workflow.internal;

import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs automatic steps and timers from when the models are deployed until the application stops. */
@Component
class JobExecutorStart implements SmartLifecycle {

    private final SpringJobExecutor executor;

    JobExecutorStart(SpringJobExecutor executor) {
        this.executor = executor;
    }

    @Override
    public void start() {
        executor.start();
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
