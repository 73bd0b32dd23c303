package se.tryggve.measure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** The cameras and guard areas of every case. Changes join the caller's transaction and are audited in it. */
public interface Measures {

    /** The case's objects in the order in which they were asked for. */
    List<MeasureLine> of(CaseId caseId);

    /** The objects that a decision may still be about: those that have not ended, in the order in which they were asked for. */
    List<MeasureLine> standing(CaseId caseId);

    /**
     * What the authority may know of them. The case's own authority sees all of it but outcomes that have not been sent
     * to it. Another one sees what was sent to it, as it was then ({@link ShownMeasures}), and what decisions tell that
     * are its own or were sent to it.
     */
    List<MeasureLine> visibleTo(CaseId caseId, AuthorityId viewer);

    /**
     * Writes what a made decision says about each object that stands; every one of them must have a ruling. What runs
     * already goes on as it was decided before when the new decision grants nothing: only ending it ends it.
     *
     * @throws se.tryggve.form.RefusedAnswerException when a ruling does not fit what was asked, or an object has none
     */
    void rule(CaseId caseId, Source source, Map<MeasureId, Ruling> rulings);

    /** What a process instance of the model {@code revocation} is to take the permit back for. */
    Revoked toBeRevoked(String process);

    /** Lets what a decision took the permit back for be started again: a court has said otherwise of that decision. */
    void restore(CaseId caseId, UUID revocation);
}
