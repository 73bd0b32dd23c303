package se.tryggve.workflow;

import java.util.List;
import java.util.UUID;

/** Automatic steps that have given up and wait for an operator; {@link FailedSteps} has them tried again. */
public interface StoppedSteps {

    /** The steps that one case has stopped at. Joins the caller's transaction. */
    List<ProcessIncident> in(UUID caseId);
}
