package se.tryggve.worklist.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.worklist.UnknownTaskException;

/** Writes down who asked for a task that is not theirs to know of, after the request itself has failed. */
@Component
class RefusedReaders {

    private final AuditLog audit;

    RefusedReaders(AuditLog audit) {
        this.audit = audit;
    }

    @Transactional
    void writeDown(UnknownTaskException refused) {
        refused.caseId()
                .ifPresent(caseId -> audit.record(
                        AuditEvent.onCase(caseId, "task.readRefused").to(Map.of("asked", refused.getMessage()))));
    }
}
