package se.tryggve.audit;

import java.util.UUID;

/**
 * Told once, before the transaction commits, of each case in which it has logged something, so that what is derived from
 * the whole of a case is right from the commit on. Whoever throws undoes the change itself.
 */
@FunctionalInterface
public interface CaseFollower {

    /** The case has changed; what JPA still holds back must be flushed by whoever reads with SQL. */
    void changed(UUID caseId);
}
