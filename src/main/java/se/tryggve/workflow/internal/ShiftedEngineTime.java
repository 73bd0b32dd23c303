package se.tryggve.workflow.internal;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.EngineTime;

/** The engine has one clock for the whole process. */
@Component
@ConditionalOnBooleanProperty("tryggve.practice")
class ShiftedEngineTime implements EngineTime {

    @Override
    public void ahead(Duration time) {
        ClockUtil.offset(time.toMillis());
    }
}
