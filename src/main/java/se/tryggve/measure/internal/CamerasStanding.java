package se.tryggve.measure.internal;

import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.EventCondition;
import se.tryggve.identity.Officer;
import se.tryggve.measure.Measures;

/** Whether a case of camera surveillance has cameras that an exemption can be about (kamerabevakningslagen 17 §). */
@Component
class CamerasStanding implements EventCondition {

    private final CaseFiles cases;
    private final Measures measures;

    CamerasStanding(CaseFiles cases, Measures measures) {
        this.cases = cases;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "camerasStanding";
    }

    @Override
    public Answer in(CaseId caseId, Officer officer, String process) {
        if (cases.overview(caseId).kind() != CaseKind.CAMERA_SURVEILLANCE) {
            return Answer.never();
        }
        return measures.standing(caseId).isEmpty() ? Answer.later("measure.event.noCameras") : Answer.now();
    }
}
