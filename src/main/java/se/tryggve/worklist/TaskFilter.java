package se.tryggve.worklist;

import java.time.LocalDate;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.UserId;

/**
 * Which tasks of a view the list shows; null leaves a condition out.
 *
 * @param phase the stage, as the models name it
 * @param place words of the place's name
 * @param officer the colleague who has the task
 * @param from the first last day, Europe/Stockholm
 * @param to the last last day, Europe/Stockholm
 * @param text words of the task's name, the register number, the title and the place; all must be there
 */
public record TaskFilter(
        CaseKind kind, String phase, String place, UserId officer, LocalDate from, LocalDate to, String text) {

    /** No condition at all. */
    public static final TaskFilter NONE = new TaskFilter(null, null, null, null, null, null, null);

    /** Whether the days are the wrong way round, so that nothing fits. */
    public boolean backwards() {
        return from != null && to != null && to.isBefore(from);
    }
}
