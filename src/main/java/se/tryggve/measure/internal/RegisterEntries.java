package se.tryggve.measure.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The lines of the camera register. */
interface RegisterEntries extends JpaRepository<RegisterEntry, UUID> {

    Optional<RegisterEntry> findByMeasureId(UUID measureId);

    boolean existsByCaseId(UUID caseId);

    /** A controller's lines after a place in the list, latest start first; index {@code camera_register_list_ix}. */
    @Query("""
            select e from RegisterEntry e
            where e.controller = :controller
              and (e.startedOn < :startedOn or e.startedOn = :startedOn and e.id > :id)
            order by e.startedOn desc, e.id""")
    List<RegisterEntry> after(String controller, LocalDate startedOn, UUID id, Limit limit);
}
