package se.tryggve.worklist;

import java.util.List;
import se.tryggve.identity.Officer;

/**
 * What an absence would do with the tasks that there are now.
 *
 * @param atOnce whether it does so when it is written, and not on a day to come
 * @param toDeputy the tasks that the deputy gets
 * @param toUnit the tasks that the deputy may not have, each with the reason
 * @param standsInFor the absences during which the officer is a deputy
 * @param fingerprint says whether the same would still happen
 */
public record AbsencePreview(
        AbsencePlan plan,
        Officer officer,
        Officer deputy,
        boolean atOnce,
        List<ManyLine> toDeputy,
        List<ManyLine> toUnit,
        List<Absence> standsInFor,
        String fingerprint) {}
