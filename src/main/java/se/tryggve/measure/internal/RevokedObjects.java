package se.tryggve.measure.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Directory;

/** For the draft of a revocation: what it is about. The municipality learns it by the decision. */
@Component
class RevokedObjects implements FactSource {

    private final Revocations revocations;
    private final Directory directory;

    RevokedObjects(Revocations revocations, Directory directory) {
        this.revocations = revocations;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "revokedObjects";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        boolean municipal = directory.authority(viewer).kind() == AuthorityKind.MUNICIPALITY;
        return revocations.awaited(caseId).stream()
                .filter(row -> !municipal)
                .map(row -> Map.of("label", row.asked().label()))
                .toList();
    }
}
