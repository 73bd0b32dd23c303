package se.tryggve.casefile.internal;

import java.time.Instant;
import java.util.List;

/**
 * One thing that happened, as a reader who may see it sees it.
 *
 * @param id grows with time
 * @param actorName null if the system did it
 * @param actorOffice the actor's authority; null if the system did it
 * @param ownSpace whether only the reader's authority sees it
 */
public record TimelineEntry(
        long id,
        Instant at,
        String messageKey,
        List<String> arguments,
        String actorName,
        String actorOffice,
        boolean quiet,
        boolean ownSpace) {}
