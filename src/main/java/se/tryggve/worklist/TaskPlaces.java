package se.tryggve.worklist;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Where open tasks lie, for those who tell people about them. */
public interface TaskPlaces {

    /** An open task; empty if it is over. */
    Optional<PlacedTask> open(TaskId id);

    /** Whether somebody has finished a task of the case since then: what comes of it is no news to them. */
    boolean hasFinished(UUID caseId, UserId officer, Instant since);

    /**
     * Who handles a case at an authority: those who have a task in it, or else whoever did the last one; nobody where no
     * one has taken any.
     */
    Set<UserId> handlers(UUID caseId, AuthorityId authority);
}
