package se.tryggve.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.FeelException;

/** FEEL on a fixed day, for tests without the application. */
public final class TestFeel implements Feel {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:41:00Z"), ZoneOffset.UTC);
    private static final FeelEngineApi ENGINE = FeelEngineBuilder.forJava()
            .withClock(() -> CLOCK.instant().atZone(ZONE))
            .build();

    @Override
    public Object evaluate(String expression, Map<String, ?> context) {
        EvaluationResult result = ENGINE.evaluateExpression(expression, new HashMap<String, Object>(context));
        if (result.isFailure()) {
            throw new FeelException(expression, result.failure().message());
        }
        return result.result();
    }

    @Override
    public void check(String expression) {
        ParseResult result = ENGINE.parseExpression(expression);
        if (result.isFailure()) {
            throw new FeelException(expression, result.failure().message());
        }
    }

    @Override
    public void checkUnaryTests(String tests) {
        throw new UnsupportedOperationException("Forms hold no unary tests");
    }
}
