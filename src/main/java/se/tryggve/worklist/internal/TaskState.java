package se.tryggve.worklist.internal;

/** Whether a task waits for somebody. */
enum TaskState {
    /** Somebody is to do it. */
    OPEN,
    /** Somebody did it. */
    DONE,
    /** The process took it back before anybody did it. */
    WITHDRAWN
}
