package se.tryggve.workflow;

/** The timers of running processes. */
public interface Timers {

    /** Has every timer of a process instance asked again when it is due, because what it asks has changed. */
    void askAgain(ProcessId process);
}
