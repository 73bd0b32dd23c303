package se.tryggve.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The appeals of every case. */
interface Appeals extends JpaRepository<AppealRow, UUID> {

    Optional<AppealRow> findByProcessId(String process);

    List<AppealRow> findByCaseIdOrderByRegisteredAtDesc(UUID caseId);
}
