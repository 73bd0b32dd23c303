package se.tryggve.measure.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.Revoked;
import se.tryggve.workflow.HumanTask;

/** For the steps that decide a revocation: what it is about. */
@Component
class RevokedObjects implements FactSource {

    private final Revocations revocations;

    RevokedObjects(Revocations revocations) {
        this.revocations = revocations;
    }

    @Override
    public String name() {
        return "revokedObjects";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return List.of();
    }

    @Override
    public Object facts(HumanTask task, AuthorityId viewer) {
        Object process = task.variables().get(Revoked.PROCESS);
        return process == null
                ? List.of()
                : revocations.toBeRevoked(process.toString()).labels().stream()
                        .map(label -> Map.of("label", label))
                        .toList();
    }
}
