package se.tryggve.workflow.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.springframework.stereotype.Service;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.FeelException;

/** FEEL by the engine's own interpreter; "today" is the Swedish date. */
@Service
class CamundaFeel implements Feel {

    private static final int MOST_KEPT = 5000;

    private final FeelEngineApi engine;
    private final Map<String, ParsedExpression> parsed = new ConcurrentHashMap<>();

    CamundaFeel(Clock clock, ZoneId legalZone) {
        this.engine = FeelEngineBuilder.forJava()
                .withClock(() -> clock.instant().atZone(legalZone))
                .build();
    }

    @Override
    public Object evaluate(String expression, Map<String, ?> context) {
        EvaluationResult result = engine.evaluate(parse(expression), new HashMap<String, Object>(context));
        if (result.isFailure()) {
            throw new FeelException(expression, result.failure().message());
        }
        return result.result();
    }

    @Override
    public void check(String expression) {
        parse(expression);
    }

    @Override
    public void checkUnaryTests(String tests) {
        ParseResult result = engine.parseUnaryTests(tests);
        if (result.isFailure()) {
            throw new FeelException(tests, result.failure().message());
        }
    }

    /** Forms evaluate the same few expressions again and again; parsing takes longer than evaluating. */
    private ParsedExpression parse(String expression) {
        ParsedExpression known = parsed.get(expression);
        if (known != null) {
            return known;
        }
        ParseResult result = engine.parseExpression(expression);
        if (result.isFailure()) {
            throw new FeelException(expression, result.failure().message());
        }
        if (parsed.size() < MOST_KEPT) {
            parsed.put(expression, result.parsedExpression());
        }
        return result.parsedExpression();
    }
}
