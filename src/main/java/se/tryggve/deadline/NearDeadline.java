package se.tryggve.deadline;

import java.time.LocalDate;
import java.util.UUID;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.TaskId;

/**
 * A last day that is near or has passed, for those who remind people of it.
 *
 * @param authority who must act by then
 * @param keeper who counts it; another authority where that one waits for an answer
 * @param task the step that it is the last day of; null if none
 * @param name the name of the step, or a message key that starts with {@code @}
 * @param begun the day on which it began to be counted, Europe/Stockholm
 * @param due the last day, Europe/Stockholm
 * @param remindDays how many days before it people are reminded; null where its rule does not say
 * @param lapses whether the time runs out by itself: nobody is late when it has
 */
public record NearDeadline(
        DeadlineId id,
        UUID caseId,
        AuthorityId authority,
        AuthorityId keeper,
        TaskId task,
        String name,
        LocalDate begun,
        LocalDate due,
        Integer remindDays,
        boolean lapses) {}
