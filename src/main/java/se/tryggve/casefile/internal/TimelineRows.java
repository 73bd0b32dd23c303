package se.tryggve.casefile.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Everything that happened. */
interface TimelineRows extends ListCrudRepository<TimelineRow, Long> {

    @Query("""
            select r from TimelineRow r
            where r.caseId = :caseId and r.id < :before and (r.space is null or r.space = :reader)
            order by r.id desc
            """)
    List<TimelineRow> newestFirst(UUID caseId, String reader, long before, Limit limit);
}
