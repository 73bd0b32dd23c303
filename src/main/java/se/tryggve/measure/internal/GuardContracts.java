package se.tryggve.measure.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The security companies chosen in every case; constraint {@code guard_contract_position_uq} is the index. */
interface GuardContracts extends JpaRepository<GuardContract, UUID> {

    Optional<GuardContract> findFirstByCaseIdOrderByPositionDesc(UUID caseId);

    Optional<GuardContract> findFirstByCaseIdAndSignedOnIsNotNullOrderByPositionDesc(UUID caseId);
}
