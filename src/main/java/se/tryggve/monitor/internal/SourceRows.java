package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.AddedStep;

/** Reads what the ledger of a case is made of from the rows of the modules that own it; it writes nothing of theirs. */
@Component
class SourceRows {

    private static final String LIFE = "select received_on, concluded_on from case_file where id = :case";

    /** An appeal lies at the court from its handing over, a legality review (KL 13 kap.) from the day it was asked for there. */
    private static final String SPANS = """
            select 'COURT' as what, coalesce(a.handed_over_on, a.received_on) as from_day,
                case when not a.appealed_further then a.ruled_on end as until_day
            from appeal a
            where a.case_id = :case and (a.handed_over_on is not null or exists (select from worklist_task t
                where t.process_id = a.process_id and t.process_key = 'legalityReview'))
            union all
            select 'SUPPLEMENT', p.from_day, coalesce(p.until_day, d.ended_on)
            from deadline d join deadline_pause p on p.deadline_id = d.id
            where d.case_id = :case and p.cause = 'supplement'
            union all
            select case when t.authority_id = c.owner_id then 'OWN' when a.kind = 'police' then 'POLICE'
                    when a.kind = 'countyBoard' then 'COUNTY_BOARD' else 'OTHER' end,
                cast(t.created_at at time zone :zone as date), cast(t.ended_at at time zone :zone as date)
            from worklist_task t join case_file c on c.id = t.case_id join authority a on a.id = t.authority_id
            where t.case_id = :case and t.process_key <> :added
            union all
            select 'IN_FORCE', m.in_operation_since, m.ended_on
            from measure m where m.case_id = :case and m.in_operation_since is not null
            """;

    private final JdbcClient database;
    private final ZoneId legalZone;

    SourceRows(JdbcClient database, ZoneId legalZone) {
        this.database = database;
        this.legalZone = legalZone;
    }

    /**
     * From when to when a case goes.
     *
     * @param ended null while it has not ended
     */
    record Life(LocalDate received, LocalDate ended) {}

    Optional<Life> life(UUID caseId) {
        return database.sql(LIFE)
                .param("case", caseId)
                .query((row, n) -> new Life(day(row, "received_on"), day(row, "concluded_on")))
                .optional();
    }

    List<Span> spans(UUID caseId) {
        return database.sql(SPANS)
                .param("case", caseId)
                .param("zone", legalZone.getId())
                .param("added", AddedStep.MODEL)
                .query((row, n) ->
                        new Span(Span.What.valueOf(row.getString("what")), day(row, "from_day"), day(row, "until_day")))
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
