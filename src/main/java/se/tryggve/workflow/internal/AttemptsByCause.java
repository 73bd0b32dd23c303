package se.tryggve.workflow.internal;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import se.tryggve.workflow.LastingFaultException;

/** A failed automatic step is tried again over time, unless waiting cannot mend it. */
class AttemptsByCause implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return heals(failure) ? new DefaultJobRetryCmd(jobId, failure) : new LastAttempt(jobId, failure);
    }

    private static boolean heals(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .noneMatch(LastingFaultException.class::isInstance);
    }

    private static final class LastAttempt extends DefaultJobRetryCmd {

        private static final long serialVersionUID = 1L;

        LastAttempt(String jobId, Throwable failure) {
            super(jobId, failure);
        }

        @Override
        public Object execute(CommandContext context) {
            JobEntity job = getJob();
            if (job != null) {
                job.setRetries(1);
            }
            executeStandardStrategy(context);
            return null;
        }
    }
}
