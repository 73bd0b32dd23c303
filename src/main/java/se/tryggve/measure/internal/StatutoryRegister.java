package se.tryggve.measure.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;

/** Keeps the register of ongoing camera surveillance up to date (kamerabevakningslagen 10 §). */
@Component
class StatutoryRegister {

    private final RegisterEntries entries;
    private final CaseFiles cases;
    private final AuditLog log;

    StatutoryRegister(RegisterEntries entries, CaseFiles cases, AuditLog log) {
        this.entries = entries;
        this.cases = cases;
        this.log = log;
    }

    /** Enters a camera that has started; exempt cameras, permits of other authorities and guards do not belong here. */
    void started(UUID caseId, MeasureRow camera) {
        if (!camera.belongsInRegister()) {
            return;
        }
        RegisterEntry entry =
                RegisterEntry.of(camera, cases.overview(new CaseId(caseId)).owner());
        entries.save(entry);
        log.record(AuditEvent.onCase(caseId, "measure.registerEntered").to(entry.facts()));
    }
}
