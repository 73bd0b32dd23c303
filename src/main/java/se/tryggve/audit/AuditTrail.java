package se.tryggve.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The log's read face. */
public interface AuditTrail {

    /** Asks for the newest entries first. */
    long NEWEST = Long.MAX_VALUE;

    /**
     * A case's history, newest first, a page at a time.
     *
     * @param before only entries at positions below this; {@link #NEWEST} for the first page
     * @param limit at most this many entries
     */
    List<AuditEntry> ofCase(UUID caseId, long before, int limit);

    /** What was done of a few kinds in a case before a moment, newest first. */
    List<AuditEntry> ofCase(UUID caseId, Collection<String> actions, Instant before, int limit);

    /** Any subject's history, newest first; see {@link #ofCase}. */
    List<AuditEntry> of(String subject, long before, int limit);
}
