package se.tryggve.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as one line of the list.
 *
 * @param caseNumber the register number at the reader's authority
 * @param due the last day, Europe/Stockholm
 * @param late whether that day has passed
 * @param assignee the name of the colleague who has it; null if nobody has
 */
public record TaskLine(
        String id,
        UUID caseId,
        String caseNumber,
        String kind,
        String name,
        String place,
        LocalDate due,
        boolean late,
        String assignee,
        Instant since) {}
