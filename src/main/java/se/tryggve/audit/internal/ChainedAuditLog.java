package se.tryggve.audit.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.ActorSource;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditFollower;
import se.tryggve.audit.AuditLog;

/** Appends to a subject's chain under the lock of its head, so that two writers never tie to the same link. */
@Service
class ChainedAuditLog implements AuditLog {

    private final Chains chains;
    private final ObjectProvider<ActorSource> actors;
    private final ObjectProvider<AuditFollower> followers;
    private final Clock clock;

    ChainedAuditLog(
            Chains chains, ObjectProvider<ActorSource> actors, ObjectProvider<AuditFollower> followers, Clock clock) {
        this.chains = chains;
        this.actors = actors;
        this.followers = followers;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        Head head = chains.lock(event.subject());
        AuditEntry entry = entry(event, head.length() + 1);
        chains.append(entry, Link.after(head.digest(), entry));
        followers.forEach(follower -> follower.recorded(event));
    }

    private AuditEntry entry(AuditEvent event, long position) {
        return new AuditEntry(
                event.subject(),
                position,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                CanonicalJson.storable(actor()),
                event.action(),
                event.before(),
                event.after(),
                CanonicalJson.storable(event.reason()));
    }

    private String actor() {
        return actors.orderedStream()
                .flatMap(source -> source.currentActor().stream())
                .findFirst()
                .orElse(ActorSource.SYSTEM);
    }
}
