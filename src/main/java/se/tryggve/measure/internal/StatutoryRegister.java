package se.tryggve.measure.internal;

import java.util.Map;
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

    /** Writes down again what a new decision on ongoing surveillance has changed (9 § second paragraph, 10 §). */
    void changed(MeasureRow camera) {
        entries.findByMeasureId(camera.id()).ifPresent(entry -> {
            Map<String, Object> before = entry.facts();
            entry.follow(camera);
            record(entry, "measure.registerChanged", before);
        });
    }

    /** Writes down that surveillance has ended; the line is kept for five years after that. */
    void ended(MeasureRow camera) {
        entries.findByMeasureId(camera.id()).ifPresent(entry -> {
            Map<String, Object> before = entry.facts();
            entry.end(camera.operation().ended());
            record(entry, "measure.registerEnded", before);
        });
    }

    /** Whether any line stands there for the case. */
    boolean holds(UUID caseId) {
        return entries.existsByCaseId(caseId);
    }

    private void record(RegisterEntry entry, String action, Map<String, Object> before) {
        log.record(AuditEvent.onCase(entry.line().caseId(), action).from(before).to(entry.facts()));
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
