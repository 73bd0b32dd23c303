package se.tryggve.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Moves running cases from older versions of their models to the newest. */
public interface CaseMoves {

    /** The older versions that the case's running processes follow, the case's own first. */
    List<ModelVersion> behind(UUID caseId);

    /** The steps that the case stands at and that the newest version of their model does not have under that id. */
    List<LostStep> lostSteps(UUID caseId);

    /**
     * Moves everything of the case that runs to the newest version of its model. Joins the caller's transaction, which must
     * be rolled back when this fails. Timers keep their moments unless the model says another; the listeners of human
     * tasks are told what each open task declares now.
     *
     * @param renamed what takes the place of a lost step: {@link LostStep#address} to the id in the newest version
     * @throws CannotMoveException naming everything that stands in the way
     */
    void toNewest(UUID caseId, Map<String, String> renamed);
}
