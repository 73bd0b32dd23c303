package se.tryggve.worklist;

import java.util.List;
import java.util.UUID;
import se.tryggve.identity.Officer;

/**
 * Who is away and who stands in. Officers write their own absence; whoever distributes the unit's work writes anybody's
 * there. Every call checks that.
 */
public interface Absences {

    /** The absences of the reader and those in which the reader stands in; for distributors all of the unit; by first day. */
    List<Absence> seenBy(Officer reader);

    /** The active people of the reader's unit, by name. */
    List<Officer> people(Officer reader);

    /**
     * What would be done with the tasks.
     *
     * @param changed the absence to change; null for a new one
     * @throws TaskRefusedException if the plan cannot be
     */
    AbsencePreview preview(Officer reader, AbsencePlan plan, UUID changed);

    /**
     * Writes an absence, or changes one, and gives the tasks away if it has begun.
     *
     * @param changed the absence to change; null for a new one
     * @param seen the fingerprint of what the reader was shown
     * @throws TaskRefusedException if the plan cannot be, or something else would happen than was shown
     */
    AbsencePreview write(Officer reader, AbsencePlan plan, UUID changed, String seen);

    /**
     * Calls an absence off, or ends it today: tasks that the deputy has not begun go back.
     *
     * @return how many tasks went back; zero if none had been given away
     * @throws TaskRefusedException if it is over already or not the reader's to end
     */
    int end(Officer reader, UUID id);
}
