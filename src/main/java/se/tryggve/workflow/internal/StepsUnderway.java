package se.tryggve.workflow.internal;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.tryggve.audit.ActorSource;
import se.tryggve.workflow.ProcessSteps;

/** Knows when a process is at work on this thread, and then answers before whoever is signed in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StepsUnderway implements ProcessSteps, ActorSource {

    private final ThreadLocal<Boolean> atWork = ThreadLocal.withInitial(() -> false);

    @Override
    public boolean underway() {
        return atWork.get();
    }

    @Override
    public Optional<String> currentActor() {
        return underway() ? Optional.of(SYSTEM) : Optional.empty();
    }

    /** Lets the engine work; a process that starts another stays at work until the outer one rests. */
    <T> T during(Supplier<T> work) {
        boolean outer = atWork.get();
        atWork.set(true);
        try {
            return work.get();
        } finally {
            if (outer) {
                atWork.set(true);
            } else {
                atWork.remove();
            }
        }
    }
}
