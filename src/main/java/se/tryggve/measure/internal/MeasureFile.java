package se.tryggve.measure.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.DecisionSight;
import se.tryggve.measure.DispatchSight;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Revoked;
import se.tryggve.measure.Ruling;
import se.tryggve.measure.Source;

/** The objects of every case, as other modules meet them. */
@Service
class MeasureFile implements Measures {

    private final MeasureRows rows;
    private final ShownObjects shown;
    private final CaseFiles cases;
    private final DecisionSight sight;
    private final DispatchSight dispatches;
    private final StatutoryRegister register;
    private final Revocations revocations;
    private final AuditLog log;

    MeasureFile(
            MeasureRows rows,
            ShownObjects shown,
            CaseFiles cases,
            DecisionSight sight,
            DispatchSight dispatches,
            StatutoryRegister register,
            Revocations revocations,
            AuditLog log) {
        this.rows = rows;
        this.shown = shown;
        this.cases = cases;
        this.sight = sight;
        this.dispatches = dispatches;
        this.register = register;
        this.revocations = revocations;
        this.log = log;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeasureLine> of(CaseId caseId) {
        return rows.findByCaseIdOrderByKindAscPositionAsc(caseId.value()).stream()
                .map(MeasureRow::line)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeasureLine> standing(CaseId caseId) {
        return of(caseId).stream().filter(line -> !line.operation().hasEnded()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MeasureLine> visibleTo(CaseId caseId, AuthorityId viewer) {
        if (!cases.overview(caseId).owner().equals(viewer)) {
            return sentTo(caseId, viewer);
        }
        return of(caseId).stream()
                .map(line -> line.decidedBy() == null || known(line, caseId, viewer) ? line : line.undecided())
                .toList();
    }

    /** In the order in which they were asked for; what has been taken out of the case since stands last. */
    private List<MeasureLine> sentTo(CaseId caseId, AuthorityId viewer) {
        Map<MeasureId, MeasureLine> sent = shown.in(dispatches.sentTo(caseId, viewer));
        List<MeasureLine> visible = new ArrayList<>();
        for (MeasureLine line : of(caseId)) {
            Optional<MeasureLine> version = Optional.ofNullable(sent.remove(line.id()));
            if (line.decidedBy() != null && known(line, caseId, viewer)) {
                visible.add(line.decidedAs(version));
            } else {
                version.ifPresent(visible::add);
            }
        }
        visible.addAll(sent.values());
        return visible;
    }

    @Override
    @Transactional
    public void rule(CaseId caseId, Source source, Map<MeasureId, Ruling> rulings) {
        for (MeasureRow row : rows.findByCaseIdOrderByKindAscPositionAsc(caseId.value())) {
            if (row.operation().hasEnded()) {
                continue;
            }
            MeasureLine before = row.line();
            Ruling ruling = rulings.get(before.id());
            if (ruling == null) {
                throw new RefusedAnswerException(
                        "measure.refused.noRuling", before.asked().label());
            }
            rule(row, source, before.settle(ruling));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Revoked toBeRevoked(String process) {
        return revocations.toBeRevoked(process);
    }

    @Override
    @Transactional
    public void restore(CaseId caseId, UUID revocation) {
        revocations.restore(caseId.value(), revocation);
    }

    private void rule(MeasureRow row, Source source, Ruling ruling) {
        if (row.runs() && !ruling.outcome().allowsSomething()) {
            log.record(AuditEvent.onCase(row.caseId(), "measure.leftAsDecided")
                    .from(MeasureFacts.of(row.line()))
                    .to(MeasureFacts.of(ruling)));
            return;
        }
        MeasureLine before = row.line();
        row.rule(source, ruling);
        log.record(AuditEvent.onCase(row.caseId(), "measure.decided")
                .from(MeasureFacts.of(before))
                .to(MeasureFacts.of(row.line())));
        if (row.runs()) {
            register.changed(row);
        }
    }

    private boolean known(MeasureLine line, CaseId caseId, AuthorityId viewer) {
        return sight.maySee(caseId, line.decidedBy(), viewer);
    }
}
