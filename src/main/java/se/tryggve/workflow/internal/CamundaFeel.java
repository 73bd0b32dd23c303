package se.tryggve.workflow.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.springframework.stereotype.Service;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.FeelException;

/** FEEL by the engine's own interpreter; "today" is the Swedish date. */
@Service
class CamundaFeel implements Feel {

    private final FeelEngineApi engine;

    CamundaFeel(Clock clock, ZoneId legalZone) {
        this.engine = FeelEngineBuilder.forJava()
                .withClock(() -> clock.instant().atZone(legalZone))
                .build();
    }

    @Override
    public Object evaluate(String expression, Map<String, ?> context) {
        EvaluationResult result = engine.evaluateExpression(expression, new HashMap<String, Object>(context));
        if (result.isFailure()) {
            throw new FeelException(expression, result.failure().message());
        }
        return result.result();
    }

    @Override
    public void check(String expression) {
        ParseResult result = engine.parseExpression(expression);
        if (result.isFailure()) {
            throw new FeelException(expression, result.failure().message());
        }
    }
}
