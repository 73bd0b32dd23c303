package se.tryggve.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last days that people are reminded of. */
public interface NearDeadlines {

    /**
     * The deadlines that run and are due within their days for reminders, or have passed; the nearest day last.
     *
     * @param unlessSaid the days for reminders where a rule does not say
     */
    List<NearDeadline> on(LocalDate today, int unlessSaid);

    /**
     * The deadline, locked in the caller's transaction, if it still runs and is due on the day that was seen.
     */
    Optional<NearDeadline> lock(NearDeadline seen);
}
