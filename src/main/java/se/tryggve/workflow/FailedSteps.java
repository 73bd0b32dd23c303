package se.tryggve.workflow;

import java.util.List;
import java.util.Optional;

/** Automatic steps that failed, those that are still tried again by themselves included. */
public interface FailedSteps {

    /** All of them: those that have been given up first, the longest wait first. */
    List<FailedStep> failed();

    /** One of them; empty when it has been done, or is no longer there. */
    Optional<FailedStep> failed(String job);

    /** Has a step tried once more as soon as the transaction is committed; nothing happens if it is no longer there. */
    void tryAgain(String job);
}
