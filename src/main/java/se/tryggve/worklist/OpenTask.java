package se.tryggve.worklist;

import java.time.Instant;
import java.time.LocalDate;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.TaskId;

/**
 * An open task that a model of a case asks for, as little as every participant may know.
 *
 * @param group the role whose task it is, as models name it
 */
public record OpenTask(TaskId id, AuthorityId authority, String group, String name, Instant since, LocalDate due) {}
