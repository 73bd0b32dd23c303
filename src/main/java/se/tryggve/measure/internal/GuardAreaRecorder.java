package se.tryggve.measure.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.MeasureKind;

/** Keeps the list {@code guardAreas} of a form as the case's guard areas. */
@Component
class GuardAreaRecorder implements AnswerRecorder {

    private final RequestDesk desk;

    GuardAreaRecorder(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return MeasureKind.GUARD_AREA.list();
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        List<Map<String, Object>> asked = desk.asked(context.caseId(), MeasureKind.GUARD_AREA);
        return asked.isEmpty() ? Map.of() : Map.of(MeasureKind.GUARD_AREA.list(), asked);
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        desk.replace(
                context.caseId(),
                MeasureKind.GUARD_AREA,
                new AnswerRow(values)
                        .rows(MeasureKind.GUARD_AREA.list()).stream()
                                .map(RequestReader::guardArea)
                                .toList());
    }
}
