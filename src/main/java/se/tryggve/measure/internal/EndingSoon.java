package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.MeasureKind;

/** Finds what runs and ends by itself within the notice: decisions with a last day and contracts. */
@Service
public class EndingSoon {

    /** More than anybody reads at the top of a page. */
    private static final int MOST = 50;

    /** Uses the indexes {@code measure_valid_until_ix} and {@code guard_contract_valid_until_ix}. */
    private static final String ENDING = """
            select m.case_id, m.label as what, m.valid_until as until, m.let_lapse
            from measure m join case_file c on c.id = m.case_id
            where m.in_operation_since is not null and m.ended_on is null and m.valid_until <= :horizon
                and c.owner_id = :owner and m.kind = :kind
            union all
            select k.case_id, k.company, k.valid_until, k.let_lapse
            from guard_contract k join case_file c on c.id = k.case_id
            where k.signed_on is not null and k.valid_until <= :horizon and c.owner_id = :owner
                and not exists (select 1 from guard_contract later
                    where later.case_id = k.case_id and later.signed_on is not null and later.position > k.position)
                and exists (select 1 from measure m
                    where m.case_id = k.case_id and m.kind = :kind and m.in_operation_since is not null and m.ended_on is null)
            order by until, what
            limit :limit""";

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    EndingSoon(JdbcClient database, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * What ends soon.
     *
     * @param what the object or the company
     * @param until the last day
     * @param letLapse whether somebody has decided to let it run out
     */
    public record Ending(UUID caseId, String what, LocalDate until, boolean letLapse) {}

    /** What of the municipality's ends within {@link FollowUpDesk#NOTICE} days, the first to end first. */
    @Transactional(readOnly = true)
    public List<Ending> of(AuthorityId owner, MeasureKind kind) {
        return database.sql(ENDING)
                .param("owner", owner.value())
                .param("kind", kind.name())
                .param("horizon", LocalDate.now(clock.withZone(legalZone)).plusDays(FollowUpDesk.NOTICE))
                .param("limit", MOST)
                .query((row, number) -> new Ending(
                        row.getObject("case_id", UUID.class),
                        row.getString("what"),
                        row.getObject("until", LocalDate.class),
                        row.getBoolean("let_lapse")))
                .list();
    }
}
