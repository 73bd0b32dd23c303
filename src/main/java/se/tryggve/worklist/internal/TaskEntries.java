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

    @Query("""
            from TaskEntry task where task.assignee = :officer and task.unitId = :unit and task.roleGroup in :groups
              and task.state = OPEN and (task.due > :due or task.due = :due and task.id > :id)
            order by task.due, task.id""")
    List<TaskEntry> mine(String officer, String unit, Collection<String> groups, LocalDate due, String id, Limit limit);

    @Query("""
            from TaskEntry task where task.unitId = :unit and task.roleGroup in :groups and task.state = OPEN
              and (task.due > :due or task.due = :due and task.id > :id)
            order by task.due, task.id""")
    List<TaskEntry> ofUnit(String unit, Collection<String> groups, LocalDate due, String id, Limit limit);

    @Query("""
            from TaskEntry task where task.unitId = :unit and task.roleGroup in :groups and task.state = OPEN
              and task.assignee is null and (task.due > :due or task.due = :due and task.id > :id)
            order by task.due, task.id""")
    List<TaskEntry> unassigned(String unit, Collection<String> groups, LocalDate due, String id, Limit limit);

    @Query("""
            select count(task) from TaskEntry task where task.assignee = :officer and task.unitId = :unit
              and task.roleGroup in :groups and task.state = OPEN""")
    int countMine(String officer, String unit, Collection<String> groups);

    @Query("""
            select count(task) from TaskEntry task
            where task.unitId = :unit and task.roleGroup in :groups and task.state = OPEN""")
    int countOfUnit(String unit, Collection<String> groups);

    @Query("""
            select count(task) from TaskEntry task
            where task.unitId = :unit and task.roleGroup in :groups and task.state = OPEN and task.assignee is null""")
    int countUnassigned(String unit, Collection<String> groups);

    @Query("from TaskEntry task where task.caseId = :caseId and task.state = OPEN order by task.createdAt, task.id")
    List<TaskEntry> openIn(UUID caseId);

    @Query("""
            from TaskEntry task where task.caseId = :caseId and task.element = :element and task.state = DONE
            order by task.endedAt desc""")
    List<TaskEntry> done(UUID caseId, String element);

    @Query("""
            from TaskEntry task where task.caseId = :caseId and task.roleGroup = :group and task.unitId = :unit
              and task.state = DONE order by task.endedAt desc""")
    List<TaskEntry> doneByGroup(UUID caseId, String group, String unit, Limit limit);
}
