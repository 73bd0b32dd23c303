package se.tryggve.casefile.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All register numbers, and the counters that they are drawn from. */
interface RegisterNumbers extends ListCrudRepository<RegisterNumberRow, UUID> {

    Optional<RegisterNumberRow> findByCaseIdAndAuthority(UUID caseId, String authority);

    List<RegisterNumberRow> findByCaseIdIn(Collection<UUID> cases);

    List<RegisterNumberRow> findByCaseIdInAndAuthority(Collection<UUID> cases, String authority);

    /** The next number of a series. The counter stays locked until the transaction ends, so that a rollback leaves no gap. */
    @Query(value = """
                    insert into register_counter (authority_id, series, year, last_number) values (:authority, :series, :year, 1)
                    on conflict (authority_id, series, year) do update set last_number = register_counter.last_number + 1
                    returning last_number
                    """, nativeQuery = true)
    int next(String authority, String series, int year);
}
