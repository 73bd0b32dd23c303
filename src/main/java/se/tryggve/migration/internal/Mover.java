package se.tryggve.migration.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.CannotMoveException;
import se.tryggve.workflow.CaseMoves;
import se.tryggve.workflow.CaseWitness;
import se.tryggve.workflow.CaseWitness.Sight;
import se.tryggve.workflow.ModelHistory;
import se.tryggve.workflow.Obstacle;

/**
 * Moves one case in one transaction. A dry run is the move itself, taken back: nothing else can tell for certain what it
 * will do.
 */
@Component
class Mover {

    private static final Logger LOG = LoggerFactory.getLogger(Mover.class);

    private final CaseMoves moves;
    private final ModelHistory history;
    private final List<CaseWitness> witnesses;
    private final CaseFiles files;
    private final MoveRegister register;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Mover(
            CaseMoves moves,
            ModelHistory history,
            List<CaseWitness> witnesses,
            CaseFiles files,
            MoveRegister register,
            AuditLog audit,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.moves = moves;
        this.history = history;
        this.witnesses = witnesses;
        this.files = files;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    Told rehearse(CaseId caseId, Map<String, String> renamed) {
        try {
            return transaction.execute(status -> {
                Told told = moved(caseId, renamed);
                status.setRollbackOnly();
                return told;
            });
        } catch (RuntimeException refusal) {
            return refused(caseId, refusal);
        }
    }

    /** Moves the case, or writes down why it stays as it was. */
    void move(UUID batch, CaseId caseId, Map<String, String> renamed, Officer administrator) {
        try {
            transaction.executeWithoutResult(status -> {
                Told told = moved(caseId, renamed);
                note(caseId, told, renamed);
                write(batch, caseId, told, administrator);
            });
        } catch (RuntimeException refusal) {
            Told told = refused(caseId, refusal);
            transaction.executeWithoutResult(status -> {
                audit.record(AuditEvent.onCase(caseId.value(), "case.moveFailed")
                        .to(Map.of("obstacles", told.obstacles().toString())));
                write(batch, caseId, told, administrator);
            });
        }
    }

    private Told moved(CaseId caseId, Map<String, String> renamed) {
        List<Told.Left> left = left(caseId);
        List<Sight> before = sights(caseId);
        moves.toNewest(caseId.value(), renamed);
        List<Sight> after = sights(caseId);
        List<Obstacle> contradictions = AfterCheck.contradictions(after);
        if (!contradictions.isEmpty()) {
            throw new CannotMoveException(contradictions);
        }
        return new Told(left, AfterCheck.differences(before, after), List.of());
    }

    private List<Told.Left> left(CaseId caseId) {
        return moves.behind(caseId.value()).stream()
                .map(version -> new Told.Left(
                        version.name(),
                        version.version(),
                        history.versions(version.key()).get(0).version()))
                .toList();
    }

    private List<Sight> sights(CaseId caseId) {
        return witnesses.stream()
                .flatMap(witness -> witness.of(caseId.value()).stream())
                .toList();
    }

    private void note(CaseId caseId, Told told, Map<String, String> renamed) {
        AuthorityId owner = files.overview(caseId).owner();
        String versions = told.left().stream()
                .map(left -> left.name() + " " + left.from() + " → " + left.to())
                .distinct()
                .collect(Collectors.joining(", "));
        files.note(caseId, TimelineNote.within(owner, "migration.timeline.moved", versions));
        audit.record(AuditEvent.onCase(caseId.value(), "case.moved")
                .to(Map.of("versions", versions, "renamed", renamed, "differences", told.differences())));
    }

    private void write(UUID batch, CaseId caseId, Told told, Officer administrator) {
        AuthorityId authority = administrator.authority().id();
        register.write(batch, caseId, authority, administrator.id(), clock.instant(), told);
    }

    private Told refused(CaseId caseId, RuntimeException refusal) {
        if (refusal instanceof CannotMoveException told) {
            return new Told(List.of(), List.of(), told.obstacles());
        }
        LOG.warn("The case {} could not be moved", caseId.value(), refusal);
        return new Told(
                List.of(), List.of(), List.of(new Obstacle("engine", "", String.valueOf(refusal.getMessage()))));
    }
}
