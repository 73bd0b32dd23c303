package se.tryggve.measure.internal;

import java.util.UUID;
import se.tryggve.workflow.ModelBean;

/** What models ask of the measures. */
@ModelBean("measureDesk")
public class MeasureDesk {

    private final OperationDesk desk;

    MeasureDesk(OperationDesk desk) {
        this.desk = desk;
    }

    /** Everything in the case that nobody refused runs from now on; calling again changes nothing. */
    public void putIntoOperation(String caseId) {
        desk.start(UUID.fromString(caseId));
    }
}
