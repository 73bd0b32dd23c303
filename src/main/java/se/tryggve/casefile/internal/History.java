package se.tryggve.casefile.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.ActorSource;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;

/**
 * Everything that happened in a case: what the timeline tells, and from the audit log what changed where the timeline's
 * sentence does not say it. The log is read for the case's own authority only, and of it only what that authority's own
 * officers or Tryggve did: what other authorities do at their desks is theirs.
 */
@Component
public class History {

    private static final int BATCH = 200;
    private static final String TOLD_BY_THE_LOG = "casefile.timeline.factsChanged";
    private static final List<String> CHANGES =
            List.of("case.factsChanged", "measure.asked", "measure.operationPlanned", "measure.inOperation");

    private final Timeline timeline;
    private final AuditTrail trail;
    private final Directory directory;
    private final ZoneId legalZone;

    History(Timeline timeline, AuditTrail trail, Directory directory, ZoneId legalZone) {
        this.timeline = timeline;
        this.trail = trail;
        this.directory = directory;
        this.legalZone = legalZone;
    }

    /** Who has done anything that the reader may see: authorities and people, by name. */
    @Transactional(readOnly = true)
    public List<String> actors(CaseOverview overview, Officer reader) {
        return timeline.actors(overview.id(), reader.authority().id());
    }

    /**
     * Some of what the reader may see, newest first; whether the words of the filter's text are there is for whoever puts
     * it into words.
     *
     * @param before only what happened earlier
     */
    @Transactional(readOnly = true)
    public Batch read(CaseOverview overview, Officer reader, HistoryFilter filter, Instant before) {
        AuthorityId authority = reader.authority().id();
        boolean owner = overview.owner().equals(authority);
        Instant latest =
                filter.to() == null ? before : earlier(before, start(filter.to().plusDays(1)));
        List<TimelineEntry> told = timeline.read(overview.id(), authority, filter, latest, BATCH);
        List<AuditEntry> logged =
                owner ? trail.ofCase(overview.id().value(), changes(filter), latest, BATCH) : List.of();
        Instant end = later(
                told.size() < BATCH ? Instant.MIN : told.get(BATCH - 1).at(),
                logged.size() < BATCH ? Instant.MIN : logged.get(BATCH - 1).at());
        Instant first = filter.from() == null ? Instant.MIN : start(filter.from());
        List<TimelineEntry> all = Stream.concat(
                        told.stream()
                                .filter(entry -> !owner || !entry.messageKey().equals(TOLD_BY_THE_LOG)),
                        logged.stream().flatMap(entry -> change(entry, authority).stream()))
                .filter(entry -> entry.at().isAfter(end) && !entry.at().isBefore(first))
                .filter(entry -> filter.fits(entry.actorName(), entry.actorOffice()))
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .toList();
        return new Batch(all, end.isAfter(first) ? end.plusNanos(1000) : null);
    }

    private static List<String> changes(HistoryFilter filter) {
        String module = filter.kind().equals("casefile") ? "case" : filter.kind();
        return CHANGES.stream()
                .filter(action -> module.isEmpty() || action.startsWith(module + "."))
                .toList();
    }

    private Optional<TimelineEntry> change(AuditEntry entry, AuthorityId reader) {
        Officer actor = directory.officer(new UserId(entry.actor())).orElse(null);
        boolean ours = entry.actor().equals(ActorSource.SYSTEM)
                || actor != null && actor.authority().id().equals(reader);
        return ours
                ? Optional.of(new TimelineEntry(
                        entry.at(),
                        "history." + entry.action(),
                        List.of(),
                        actor == null ? null : actor.name(),
                        actor == null ? null : actor.authority().name(),
                        actor == null,
                        true,
                        new ArrayList<>(ChangedValues.between(entry.before(), entry.after())),
                        entry.reason()))
                : Optional.empty();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(legalZone).toInstant();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return Objects.equals(one, Instant.MIN) || one.isBefore(other) ? other : one;
    }

    /**
     * A piece of the history.
     *
     * @param next what the next piece lies before; null if there is none
     */
    public record Batch(List<TimelineEntry> entries, Instant next) {}
}
