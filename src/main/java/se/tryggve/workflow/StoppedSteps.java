package se.tryggve.workflow;

import java.util.List;
import java.util.UUID;

/** Automatic steps that have given up and wait for an operator. Every call joins the caller's transaction. */
public interface StoppedSteps {

    /** The steps that one case has stopped at. */
    List<ProcessIncident> in(UUID caseId);

    /** The steps that any case has stopped at, the longest wait first. */
    List<ProcessIncident> all();

    /** Has every step that the case has stopped at tried once more, as soon as the transaction is committed. */
    void tryAgain(UUID caseId);
}
