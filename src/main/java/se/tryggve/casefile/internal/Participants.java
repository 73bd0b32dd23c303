package se.tryggve.casefile.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

/** Who takes part in which case. */
interface Participants extends ListCrudRepository<ParticipantRow, UUID> {

    boolean existsByCaseIdAndAuthority(UUID caseId, String authority);

    boolean existsByCaseIdAndUnit(UUID caseId, String unit);

    List<ParticipantRow> findByCaseIdOrderBySinceAscIdAsc(UUID caseId);
}
