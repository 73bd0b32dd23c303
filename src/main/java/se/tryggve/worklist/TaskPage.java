package se.tryggve.worklist;

import java.util.List;
import se.tryggve.identity.Officer;

/**
 * Some lines of the list.
 *
 * @param next where the next page begins; null on the last page
 * @param colleagues the people of the unit, whose tasks the list can be narrowed to
 */
public record TaskPage(List<TaskLine> lines, TaskCursor next, List<Officer> colleagues) {

    /** Lines on a page. */
    public static final int SIZE = 25;
    /** Counting stops here; more is told as "1 000+". */
    public static final int COUNTED = 1_001;
}
