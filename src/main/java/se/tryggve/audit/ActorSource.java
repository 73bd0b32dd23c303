package se.tryggve.audit;

import java.util.Optional;

/** Tells the log who is acting; implemented by whoever knows how people sign in. */
@FunctionalInterface
public interface ActorSource {

    /** The user name of the person or service account behind this thread; empty means the system itself. */
    Optional<String> currentActor();
}
