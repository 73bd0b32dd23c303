package se.tryggve.measure.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.MeasureKind;

/** Keeps the list {@code cameras} of a form as the case's cameras. */
@Component
class CameraRecorder implements AnswerRecorder {

    private final RequestDesk desk;

    CameraRecorder(RequestDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return MeasureKind.CAMERA.list();
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        List<Map<String, Object>> asked = desk.asked(context.caseId(), MeasureKind.CAMERA);
        return asked.isEmpty() ? Map.of() : Map.of(MeasureKind.CAMERA.list(), asked);
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        desk.replace(
                context.caseId(),
                MeasureKind.CAMERA,
                new AnswerRow(values)
                        .rows(MeasureKind.CAMERA.list()).stream()
                                .map(RequestReader::camera)
                                .toList());
    }
}
