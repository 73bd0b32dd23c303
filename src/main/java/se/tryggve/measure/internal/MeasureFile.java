package se.tryggve.measure.internal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.DecisionSight;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Ruling;
import se.tryggve.measure.Source;

/** The objects of every case, as other modules meet them. */
@Service
class MeasureFile implements Measures {

    private final MeasureRows rows;
    private final DecisionSight sight;
    private final AuditLog log;

    MeasureFile(MeasureRows rows, DecisionSight sight, AuditLog log) {
        this.rows = rows;
        this.sight = sight;
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
    public List<MeasureLine> visibleTo(CaseId caseId, AuthorityId viewer) {
        return of(caseId).stream()
                .map(line -> known(line, caseId, viewer) ? line : line.undecided())
                .toList();
    }

    @Override
    @Transactional
    public void rule(CaseId caseId, Source source, Map<MeasureId, Ruling> rulings) {
        for (MeasureRow row : rows.findByCaseIdOrderByKindAscPositionAsc(caseId.value())) {
            MeasureLine before = row.line();
            Ruling ruling = rulings.get(before.id());
            if (ruling == null) {
                throw new RefusedAnswerException(
                        "measure.refused.noRuling", before.asked().label());
            }
            row.rule(source, before.settle(ruling));
            log.record(AuditEvent.onCase(caseId.value(), "measure.decided")
                    .from(MeasureFacts.of(before))
                    .to(MeasureFacts.of(row.line())));
        }
    }

    private boolean known(MeasureLine line, CaseId caseId, AuthorityId viewer) {
        return line.decidedBy() == null || sight.maySee(caseId, line.decidedBy(), viewer);
    }
}
