package se.tryggve;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says how to start on another port when the web port is taken. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port " + cause.getPort() + " is taken by another program.",
                "Stop that program, or choose another port: SERVER_PORT=" + (cause.getPort() + 1)
                        + " mvn spring-boot:run",
                cause);
    }
}
