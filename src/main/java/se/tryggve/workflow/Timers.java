package se.tryggve.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The timers of running processes. */
public interface Timers {

    /** Has every timer of a process instance asked again when it is due, because what it asks has changed. */
    void askAgain(ProcessId process);

    /** Everything that running processes wait for by the clock, the nearest first. */
    List<WaitingTimer> waiting();

    /** One of them; empty when its time has come or its case has gone on. */
    Optional<WaitingTimer> waiting(String job);

    /** Has it happen at another time; nothing happens if it no longer waits. {@link #askAgain} takes this back. */
    void move(String job, Instant due);
}
