package se.tryggve.worklist;

import java.time.LocalDate;

/**
 * A task of which the same is to be done as of others.
 *
 * @param version the version in which it is shown
 * @param assignee who has it now; null if nobody has
 * @param hindrance why it cannot be done with this task; null if it can
 */
public record ManyLine(
        String id,
        long version,
        String name,
        String caseNumber,
        String place,
        LocalDate due,
        String assignee,
        TaskRefusedException hindrance) {}
