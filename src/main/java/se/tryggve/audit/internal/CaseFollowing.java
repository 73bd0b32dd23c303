package se.tryggve.audit.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditFollower;
import se.tryggve.audit.CaseFollower;

/** Collects the cases in which a transaction logs something and tells of them before it commits, always in the same order. */
@Component
class CaseFollowing implements AuditFollower {

    private final ObjectProvider<CaseFollower> followers;

    CaseFollowing(ObjectProvider<CaseFollower> followers) {
        this.followers = followers;
    }

    @Override
    public void recorded(AuditEvent event) {
        event.caseId().ifPresent(caseId -> changed().add(caseId));
    }

    private Set<UUID> changed() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Changed none = new Changed(new TreeSet<>());
                    TransactionSynchronizationManager.registerSynchronization(none);
                    return none;
                })
                .cases();
    }

    /** The cases in which the transaction has logged something. */
    private final class Changed implements TransactionSynchronization {

        private final Set<UUID> cases;

        Changed(Set<UUID> cases) {
            this.cases = cases;
        }

        Set<UUID> cases() {
            return cases;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            cases.forEach(caseId -> followers.orderedStream().forEach(follower -> follower.changed(caseId)));
        }
    }
}
