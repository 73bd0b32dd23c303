package se.tryggve.monitor.internal;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.AddedStep;

/** Writes the monitor's own rows of a case; a row that would be the same is not written again. */
@Component
class CountedRows {

    private static final String CASE = """
            insert into monitor_case (authority_id, case_id, owner_id, kind, regime, phase, stage, received_on, next_due,
                decided_on, settled_on, ended_on, outcome, applicant_days, own_days, police_days, county_board_days,
                other_days, court_days, closed_on, closed_as)
            select n.authority_id, c.id, c.owner_id, c.kind, case when own then c.regime end, c.phase,
                case when c.outcome is not null then 'ENDED' when c.status = 'inForce' then 'IN_FORCE' else 'OPEN' end,
                case when own then c.received_on else cast(n.assigned_at at time zone :zone as date) end,
                (select min(t.due) from worklist_task t
                    where t.case_id = c.id and t.state = 'OPEN' and (t.authority_id = n.authority_id or own and t.process_key <> :added)),
                first.decided_on, :settled, c.concluded_on, c.outcome, case when own then :applicant end, case when own then :own end,
                case when own then :police end, case when own then :countyBoard end, case when own then :other end,
                case when own then :court end, case when own then coalesce(first.decided_on, c.concluded_on) end,
                case when own then coalesce(first.code, c.outcome) end
            from case_file c join register_number n on n.case_id = c.id
                cross join lateral (select n.authority_id = c.owner_id as own) whose
                left join lateral (select d.decided_on, case d.outcome when 'PARTLY_GRANTED' then 'partlyGranted'
                        when 'WRITTEN_OFF' then 'writtenOff' else lower(d.outcome) end as code
                    from decision d
                    where d.case_id = c.id and d.stage = 'MADE' and d.kind in ('PERMIT', 'MEASURE')
                    order by d.decided_on, d.decided_at limit 1) first on true
            where c.id = :case
            on conflict (authority_id, case_id) do update set (owner_id, kind, regime, phase, stage, received_on, next_due,
                    decided_on, settled_on, ended_on, outcome, applicant_days, own_days, police_days, county_board_days,
                    other_days, court_days, closed_on, closed_as)
                = (excluded.owner_id, excluded.kind, excluded.regime, excluded.phase, excluded.stage, excluded.received_on,
                    excluded.next_due, excluded.decided_on, excluded.settled_on, excluded.ended_on, excluded.outcome,
                    excluded.applicant_days, excluded.own_days, excluded.police_days, excluded.county_board_days,
                    excluded.other_days, excluded.court_days, excluded.closed_on, excluded.closed_as)
            where monitor_case is distinct from excluded
            """;
    private static final String PASSAGES = """
            insert into monitor_passage (task_id, case_id, owner_id, authority_id, unit_id, assignee, kind, process_key,
                element, name, due, due_basis, began_on, ended_on, done)
            select t.id, t.case_id, c.owner_id, t.authority_id, t.unit_id, t.assignee, c.kind, t.process_key, t.element,
                t.name, t.due, t.due_basis, cast(t.created_at at time zone :zone as date),
                cast(t.ended_at at time zone :zone as date), t.state = 'DONE'
            from worklist_task t join case_file c on c.id = t.case_id where t.case_id = :case
            on conflict (task_id) do update set (unit_id, assignee, due, due_basis, began_on, ended_on, done)
                = (excluded.unit_id, excluded.assignee, excluded.due, excluded.due_basis, excluded.began_on, excluded.ended_on,
                    excluded.done)
            where (monitor_passage.unit_id, monitor_passage.assignee, monitor_passage.due, monitor_passage.due_basis,
                    monitor_passage.began_on, monitor_passage.ended_on, monitor_passage.done)
                is distinct from (excluded.unit_id, excluded.assignee, excluded.due, excluded.due_basis, excluded.began_on,
                    excluded.ended_on, excluded.done)
            """;
    private static final String INTERVAL = """
            insert into monitor_interval (case_id, from_day, until_day, waits_for) values (:case, :from, :until, :waits)
            """;

    private final JdbcClient database;
    private final ZoneId legalZone;

    CountedRows(JdbcClient database, ZoneId legalZone) {
        this.database = database;
        this.legalZone = legalZone;
    }

    /** The case as every authority that takes part counts it. */
    void count(UUID caseId, LocalDate settled, Map<WaitsFor, Integer> days) {
        Map<String, Object> values = new HashMap<>();
        WaitsFor.anybody().forEach(one -> values.put(one.code(), days.get(one)));
        MapSqlParameterSource parameters = new MapSqlParameterSource();
        values.forEach((name, value) -> parameters.addValue(name, value, Types.INTEGER));
        parameters.addValue("settled", settled == null ? null : Date.valueOf(settled), Types.DATE);
        parameters.addValue("case", caseId);
        parameters.addValue("zone", legalZone.getId());
        parameters.addValue("added", AddedStep.MODEL);
        database.sql(CASE).paramSource(parameters).update();
    }

    /** Every step that people were asked for. */
    void pass(UUID caseId) {
        database.sql(PASSAGES)
                .param("case", caseId)
                .param("zone", legalZone.getId())
                .update();
    }

    /** Whom the case waits for. */
    void wait(UUID caseId, List<Interval> intervals) {
        List<Interval> before = of(caseId);
        if (before.equals(intervals)) {
            return;
        }
        database.sql("delete from monitor_interval where case_id = ?")
                .param(caseId)
                .update();
        for (Interval interval : intervals) {
            database.sql(INTERVAL)
                    .param("case", caseId)
                    .param("from", interval.from())
                    .param("until", interval.until(), Types.DATE)
                    .param("waits", interval.waitsFor().name())
                    .update();
        }
    }

    /** The ledger of a case as it is kept. */
    List<Interval> of(UUID caseId) {
        return database.sql("select * from monitor_interval where case_id = ? order by from_day")
                .param(caseId)
                .query((row, n) -> new Interval(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        WaitsFor.valueOf(row.getString("waits_for"))))
                .list();
    }
}
