package se.tryggve.measure.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import se.tryggve.measure.MeasureKind;

/** The rows of every case. */
interface MeasureRows extends JpaRepository<MeasureRow, UUID> {

    List<MeasureRow> findByCaseIdOrderByKindAscPositionAsc(UUID caseId);

    List<MeasureRow> findByCaseIdAndKindOrderByPositionAsc(UUID caseId, MeasureKind kind);
}
