package se.tryggve.workflow.internal;

import java.util.Objects;
import java.util.stream.Stream;

/** The engine wraps whatever listeners and model beans throw; whoever moved the case on wants what was thrown. */
final class EngineWrapping {

    private static final String ENGINE = "org.camunda.";

    private EngineWrapping() {}

    /** The first failure in the chain of causes that is not the engine's own, or the failure itself. */
    static RuntimeException removed(RuntimeException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(cause -> !cause.getClass().getName().startsWith(ENGINE))
                .filter(RuntimeException.class::isInstance)
                .map(RuntimeException.class::cast)
                .findFirst()
                .orElse(failure);
    }
}
