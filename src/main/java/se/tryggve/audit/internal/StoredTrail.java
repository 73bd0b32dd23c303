package se.tryggve.audit.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;

@Service
@Transactional(readOnly = true)
class StoredTrail implements AuditTrail {

    private final Chains chains;

    StoredTrail(Chains chains) {
        this.chains = chains;
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId, long before, int limit) {
        return of(AuditEvent.subjectOf(caseId), before, limit);
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId, Collection<String> actions, Instant before, int limit) {
        return chains.newest(AuditEvent.subjectOf(caseId), actions, before, limit);
    }

    @Override
    public List<AuditEntry> of(String subject, long before, int limit) {
        return chains.newest(subject, before, limit);
    }
}
