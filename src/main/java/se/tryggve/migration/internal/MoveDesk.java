package se.tryggve.migration.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.CaseMoves;
import se.tryggve.workflow.LostStep;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.ModelVersion;
import se.tryggve.workflow.Models;

/** Which of a municipality's cases follow which versions, and where its administrators move them. */
@Service
public class MoveDesk {

    private final Models models;
    private final ModelHistory history;
    private final CaseMoves moves;
    private final CaseFiles files;
    private final Mover mover;
    private final MoveRegister register;

    MoveDesk(
            Models models, ModelHistory history, CaseMoves moves, CaseFiles files, Mover mover, MoveRegister register) {
        this.models = models;
        this.history = history;
        this.moves = moves;
        this.files = files;
        this.mover = mover;
        this.register = register;
    }

    /** Every model with its versions and how many of the municipality's cases follow each; those first that cases lag behind. */
    @Transactional(readOnly = true)
    public List<Shelf> shelves(Officer administrator) {
        Map<String, Set<UUID>> followers = history.followers();
        Set<CaseId> own = own(ids(followers.values()), administrator).keySet();
        Map<String, Integer> counts = new HashMap<>();
        followers.forEach((version, cases) -> counts.put(version, (int)
                cases.stream().map(CaseId::new).filter(own::contains).count()));
        return models.current().stream()
                .map(model -> new Shelf(
                        model.name(),
                        history.versions(model.key()).stream()
                                .map(version -> new Shelf.Line(version, counts.getOrDefault(version.definitionId(), 0)))
                                .toList()))
                .sorted(Comparator.comparing(Shelf::isBehind).reversed())
                .toList();
    }

    /** The municipality's cases that follow one version, by number. */
    @Transactional(readOnly = true)
    public List<CaseOverview> followers(String definitionId, Officer administrator) {
        Set<UUID> ids = history.followers().getOrDefault(definitionId, Set.of());
        return own(ids(List.of(ids)), administrator).values().stream()
                .sorted(Comparator.comparing(CaseOverview::number))
                .toList();
    }

    /** The steps that some of these cases stand at and that the newest versions do not have. */
    @Transactional(readOnly = true)
    public List<LostStep> lostSteps(Collection<CaseId> cases) {
        return cases.stream()
                .flatMap(id -> moves.lostSteps(id.value()).stream())
                .distinct()
                .filter(step -> !step.candidates().isEmpty())
                .toList();
    }

    /** What would happen if the case were moved now; nothing does. */
    @Transactional(propagation = Propagation.NEVER)
    public Told rehearse(CaseId caseId, Map<String, String> renamed) {
        return mover.rehearse(caseId, renamed);
    }

    /**
     * Moves cases, each in a transaction of its own.
     *
     * @return what {@link #moved} tells the outcome by
     * @throws UnknownCaseException if one of them is no running case of the administrator's municipality; none is moved then
     */
    @Transactional(propagation = Propagation.NEVER)
    public UUID move(Set<CaseId> cases, Map<String, String> renamed, Officer administrator) {
        Map<CaseId, CaseOverview> own = own(cases, administrator);
        cases.stream().filter(id -> !own.containsKey(id)).findFirst().ifPresent(id -> {
            throw new UnknownCaseException(id);
        });
        UUID batch = UUID.randomUUID();
        cases.forEach(id -> mover.move(batch, id, renamed, administrator));
        return batch;
    }

    /** What became of the cases that were moved with one confirmation; none if it was not the administrator's municipality's. */
    @Transactional(readOnly = true)
    public List<Moved> moved(UUID batch, Officer administrator) {
        List<MoveRegister.Move> rows =
                register.of(batch, administrator.authority().id());
        Map<CaseId, CaseOverview> overviews =
                files.overviews(rows.stream().map(MoveRegister.Move::caseId).collect(Collectors.toSet()));
        return rows.stream()
                .map(row -> new Moved(overviews.get(row.caseId()), row.told()))
                .toList();
    }

    /** The municipality's latest moves. */
    @Transactional(readOnly = true)
    public List<MoveRegister.Batch> latest(Officer administrator) {
        return register.latest(administrator.authority().id());
    }

    private Map<CaseId, CaseOverview> own(Set<CaseId> ids, Officer administrator) {
        return files.overviews(ids).entrySet().stream()
                .filter(entry -> entry.getValue()
                        .owner()
                        .equals(administrator.authority().id()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<CaseId> ids(Collection<Set<UUID>> sets) {
        return sets.stream().flatMap(Set::stream).map(CaseId::new).collect(Collectors.toSet());
    }

    /** A model and its versions, the newest first. */
    public record Shelf(String name, List<Line> versions) {

        /** Whether some of the municipality's cases follow an older version. */
        public boolean isBehind() {
            return versions.stream().skip(1).anyMatch(line -> line.cases() > 0);
        }

        /**
         * One version.
         *
         * @param cases how many of the municipality's running cases follow it
         */
        public record Line(ModelVersion version, int cases) {}
    }

    /** What became of one case. */
    public record Moved(CaseOverview overview, Told told) {}
}
