package se.tryggve.workflow;

import java.util.List;
import java.util.UUID;

/** The way that a case has gone through its models. */
public interface CaseCourse {

    /**
     * Every step and event with a name that the case has behind it, in all its processes, in the order in which they ended;
     * without what officers have added by hand.
     */
    List<PassedStep> of(UUID caseId);
}
