package se.tryggve.workflow;

import java.util.Optional;

/** Knows what else in the house rules a timer: then the time is changed there, and the timer follows. */
public interface TimerTruth {

    /** The address of the page where the time is changed; empty if the timer stands for itself. */
    Optional<String> ruler(WaitingTimer timer);
}
