package se.tryggve.worklist.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AbsenceRows extends JpaRepository<AbsenceRow, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from AbsenceRow away where away.id = :id")
    Optional<AbsenceRow> lock(UUID id);

    @Query(
            "from AbsenceRow away where away.officerId = :officer and away.endedAt is null order by away.firstDay, away.id")
    List<AbsenceRow> ofOfficer(String officer);

    @Query(
            "from AbsenceRow away where away.deputyId = :deputy and away.endedAt is null order by away.firstDay, away.id")
    List<AbsenceRow> ofDeputy(String deputy);

    @Query("from AbsenceRow away where away.unitId = :unit and away.endedAt is null order by away.firstDay, away.id")
    List<AbsenceRow> ofUnit(String unit);

    @Query("""
        from AbsenceRow away where away.unitId = :unit and away.endedAt is null and away.firstDay <= :day
          and away.lastDay >= :day\
        """)
    List<AbsenceRow> on(LocalDate day, String unit);

    /** Those that begin or end by themselves by a day. */
    @Query("""
        select away.id from AbsenceRow away where away.endedAt is null
          and (away.lastDay < :day or (away.begunAt is null and away.firstDay <= :day)) order by away.lastDay, away.id\
        """)
    List<UUID> due(LocalDate day);
}
