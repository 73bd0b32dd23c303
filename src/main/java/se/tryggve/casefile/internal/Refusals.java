package se.tryggve.casefile.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Officer;

/** Writes down who asked for a case that they may not read; kept even though the request itself fails. */
@Component
class Refusals {

    private final AuditLog audit;

    Refusals(AuditLog audit) {
        this.audit = audit;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void write(Officer officer, CaseId id, boolean exists) {
        AuditEvent event = exists
                ? AuditEvent.onCase(id.value(), "case.readRefused")
                : AuditEvent.onSystem("case.unknownAskedFor");
        audit.record(event.to(Map.of(
                "case", id.toString(), "authority", officer.authority().id().value())));
    }
}
