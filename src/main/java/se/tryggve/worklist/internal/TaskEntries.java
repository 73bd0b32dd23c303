package se.tryggve.worklist.internal;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface TaskEntries extends JpaRepository<TaskEntry, String> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from TaskEntry task where task.id = :id")
    Optional<TaskEntry> lock(String id);

    /** Whoever locks many tasks locks them case by case, so that no two wait for each other. */
    @Query("select task.id from TaskEntry task where task.id in :ids order by task.caseId, task.id")
    List<String> inOrderOfCases(Collection<String> ids);

    @Query("from TaskEntry task where task.caseId = :caseId and task.state = OPEN order by task.createdAt, task.id")
    List<TaskEntry> openIn(UUID caseId);

    List<TaskEntry> findByCaseIdOrderByCreatedAtAscIdAsc(UUID caseId);

    @Query("select task.id from TaskEntry task where task.caseId = :caseId and task.state = OPEN order by task.id")
    List<String> openIds(UUID caseId);

    @Query("from TaskEntry task where task.caseId = :caseId and task.state <> WITHDRAWN")
    List<TaskEntry> findable(UUID caseId);

    @Query("""
        from TaskEntry task where task.caseId = :caseId and task.declared.element = :element and task.state = DONE
        order by task.endedAt desc\
        """)
    List<TaskEntry> done(UUID caseId, String element);

    @Query("""
        from TaskEntry task where task.caseId = :caseId and task.declared.roleGroup = :group and task.unitId = :unit
          and task.state = DONE order by task.endedAt desc\
        """)
    List<TaskEntry> doneByGroup(UUID caseId, String group, String unit, Limit limit);

    @Query("select task.id from TaskEntry task where task.parkedUntil <= :day order by task.caseId, task.id")
    List<String> parkedUntil(LocalDate day);

    @Query(
            "select task.id from TaskEntry task where task.assignee = :officer and task.state = OPEN order by task.caseId, task.id")
    List<String> openOf(String officer);
}
