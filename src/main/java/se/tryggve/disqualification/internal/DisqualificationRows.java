package se.tryggve.disqualification.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DisqualificationRows extends ListCrudRepository<DisqualificationRow, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from DisqualificationRow row where row.id = :id and row.caseId = :caseId and row.authorityId = :authority")
    Optional<DisqualificationRow> lock(UUID id, UUID caseId, String authority);

    List<DisqualificationRow> findByCaseIdAndAuthorityIdOrderByReportedAtDesc(UUID caseId, String authorityId);

    List<DisqualificationRow> findByCaseIdAndStateIn(UUID caseId, Collection<State> states);

    Optional<DisqualificationRow> findByCaseIdAndOfficerIdAndStateIn(
            UUID caseId, String officerId, Collection<State> states);

    List<DisqualificationRow> findByAuthorityIdAndStateOrderByReportedAt(String authorityId, State state);
}
