package se.tryggve.casefile.internal;

import java.time.Instant;
import java.util.List;
import se.tryggve.casefile.internal.ChangedValues.Changed;

/**
 * One thing that happened, as a reader who may see it sees it.
 *
 * @param actorName null if the system did it
 * @param actorOffice the actor's authority; null if the system did it
 * @param ownSpace whether only the reader's authority sees it
 * @param changes what it changed, before and after; empty where the sentence says it all
 * @param reason why, as the person who did it wrote; null if the sentence says it or nobody was asked
 */
public record TimelineEntry(
        Instant at,
        String messageKey,
        List<String> arguments,
        String actorName,
        String actorOffice,
        boolean quiet,
        boolean ownSpace,
        List<Changed> changes,
        String reason) {}
