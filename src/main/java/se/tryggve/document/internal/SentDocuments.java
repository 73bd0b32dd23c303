package se.tryggve.document.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.DispatchSight;

/** An authority knows of another's objects what the documents show that were dispatched to it. */
@Component
class SentDocuments implements DispatchSight {

    private final DispatchRegister register;

    SentDocuments(DispatchRegister register) {
        this.register = register;
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> sentTo(CaseId caseId, AuthorityId viewer) {
        return register.sentTo(caseId, viewer);
    }
}
