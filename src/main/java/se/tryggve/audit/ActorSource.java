package se.tryggve.audit;

import java.util.Optional;

/**
 * Tells the log who is acting; implemented by whoever knows how people sign in and by whoever knows that a process, not
 * the person, is at work. The first in order that has an answer is believed.
 */
@FunctionalInterface
public interface ActorSource {

    /** The actor of what no person did. */
    String SYSTEM = "system";

    /** The user name of the person or service account behind this thread; empty means the system itself. */
    Optional<String> currentActor();
}
