package se.tryggve.deadline;

import java.time.LocalDate;
import java.util.List;

/** The last days that lie ahead, of all authorities. */
public interface ComingDeadlines {

    /** The deadlines that run and are due after a day, the nearest first. */
    List<NearDeadline> after(LocalDate day, int atMost);
}
