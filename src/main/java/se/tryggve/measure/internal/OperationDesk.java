package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Where granted measures are planned and put into operation. */
@Service
class OperationDesk {

    private final MeasureRows rows;
    private final StatutoryRegister register;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    OperationDesk(MeasureRows rows, StatutoryRegister register, AuditLog log, Clock clock, ZoneId legalZone) {
        this.rows = rows;
        this.register = register;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Writes down when the measures are to start; the first day lies where the decision holds. */
    @Transactional
    public void plan(UUID caseId, LocalDate start, String signs) {
        for (MeasureRow row : startable(caseId)) {
            if (start != null) {
                row.checkStart(start);
            }
            Map<String, Object> before = row.operationFacts();
            row.operation().plan(start, signs);
            log.record(AuditEvent.onCase(caseId, "measure.operationPlanned")
                    .from(before)
                    .to(row.operationFacts()));
        }
    }

    /** Puts everything that nobody refused into operation and, where the law asks for it, into the register; what already runs is left as it is. */
    @Transactional
    public void start(UUID caseId) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        for (MeasureRow row : startable(caseId)) {
            Map<String, Object> before = row.operationFacts();
            row.operation().start(today);
            register.started(caseId, row);
            log.record(AuditEvent.onCase(caseId, "measure.inOperation")
                    .from(before)
                    .to(row.operationFacts()));
        }
    }

    private List<MeasureRow> startable(UUID caseId) {
        return rows.findByCaseIdOrderByKindAscPositionAsc(caseId).stream()
                .filter(MeasureRow::mayStart)
                .toList();
    }
}
