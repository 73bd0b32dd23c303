package se.tryggve.workflow;

import java.time.Duration;

/** The engine's own clock, by which its timers fire. */
public interface EngineTime {

    /** From now on the engine's clock stands so far ahead of the machine's; for practice only. */
    void ahead(Duration time);
}
