package se.tryggve.worklist;

import java.time.LocalDate;
import java.util.UUID;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/**
 * An open task and where it lies.
 *
 * @param number the case's register number at the authority whose task it is
 * @param name the step as its model names it
 * @param assignee who has it; null while nobody has
 * @param due the last day, Europe/Stockholm
 */
public record PlacedTask(
        TaskId id,
        UUID caseId,
        String number,
        String name,
        AuthorityId authority,
        UnitId unit,
        Role role,
        UserId assignee,
        LocalDate due) {}
