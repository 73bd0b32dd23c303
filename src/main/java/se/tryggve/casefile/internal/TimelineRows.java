package se.tryggve.casefile.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** Everything that happened. */
interface TimelineRows extends ListCrudRepository<TimelineRow, Long> {

    @Query("""
            select r from TimelineRow r
            where r.caseId = :caseId and r.at < :before and (r.space is null or r.space = :reader)
              and (:kind = '' or r.messageKey like concat(:kind, '.%'))
            order by r.at desc, r.id desc
            """)
    List<TimelineRow> newestFirst(UUID caseId, String reader, String kind, Instant before, Limit limit);

    @Query("""
            select distinct r.actorOffice, r.actorName from TimelineRow r
            where r.caseId = :caseId and r.actorName is not null and (r.space is null or r.space = :reader)
            """)
    List<Object[]> actors(UUID caseId, String reader);
}
