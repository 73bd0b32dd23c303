package se.tryggve.worklist;

import java.util.List;

/**
 * Some lines of the list.
 *
 * @param next where the next page begins; null on the last page
 */
public record TaskPage(List<TaskLine> lines, TaskCursor next) {

    /** Lines on a page. */
    public static final int SIZE = 25;
    /** Counting stops here; more is told as "1 000+". */
    public static final int COUNTED = 1_001;
}
