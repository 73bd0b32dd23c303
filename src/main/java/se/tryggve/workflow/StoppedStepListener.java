package se.tryggve.workflow;

import java.util.UUID;

/** Told, in the transaction that gives it up, that an automatic step of a case has stopped and waits for an operator. */
public interface StoppedStepListener {

    /**
     * The step has stopped.
     *
     * @param incident the engine's own name of this stop; the same step may stop again later
     * @param step the step's name as officers say it
     */
    void stopped(UUID caseId, String incident, String step);
}
