package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.CaseFollower;

/**
 * The waiting-time ledger of a case that has gone through the models, beside a slow and obvious count of the same days.
 * What a test does in a minute is spread over weeks first.
 */
final class LedgerCheck {

    /** Everything that happened to the case's tasks in one instant, two days apart. */
    private static final String SPREAD = """
            with moment as (
                select at, c.received_on + 2 * cast(dense_rank() over (order by at) as integer) as day
                from (select created_at as at from worklist_task where case_id = :case
                    union select ended_at from worklist_task where case_id = :case and ended_at is not null) each
                cross join (select received_on from case_file where id = :case) c)
            update worklist_task t set created_at = (select day from moment where at = t.created_at) + time '12:00',
                ended_at = (select day from moment where at = t.ended_at) + time '12:00'
            where t.case_id = :case""";

    private static final String WAITED = " and cast(t.created_at as date) <= d.day"
            + " and (cast(t.ended_at as date) > d.day or t.ended_at is null)";
    private static final String OWNERS = """
            select d.day, case
                when exists (select from appeal a where a.case_id = c.id and (a.ruled_on > d.day or a.ruled_on is null
                        or a.appealed_further)
                    and (a.handed_over_on <= d.day or a.received_on <= d.day and a.process_id in
                        (select t.process_id from worklist_task t where t.process_key = 'legalityReview'))) then 'COURT'
                when exists (select from worklist_task t where t.case_id = c.id
                    and t.element = 'userTask_supplementApplication' %1$s) then 'APPLICANT'
                when exists (select from worklist_task t where t.case_id = c.id and t.authority_id = c.owner_id %1$s) then 'OWN'
                else coalesce(
                    (select case t.authority_id when 'polisen' then 'POLICE' when 'lansstyrelsen-stockholm' then 'COUNTY_BOARD'
                        else 'OTHER' end from worklist_task t where t.case_id = c.id %1$s order by t.created_at limit 1),
                    (select 'NOBODY' from measure m where m.case_id = c.id and m.in_operation_since <= d.day
                        and (m.ended_on > d.day or m.ended_on is null) limit 1),
                    'OWN') end as owner
            from case_file c
                cross join lateral (select cast(g as date) as day from generate_series(c.received_on,
                    coalesce(c.concluded_on, c.received_on + 400) - 1, interval '1 day') g) d
            where c.id = ?""".formatted(WAITED);
    private static final String KEPT = """
            select cast(g as date) as day, waits_for as owner
            from monitor_interval i join case_file c on c.id = i.case_id cross join lateral generate_series(from_day,
                coalesce(until_day, c.received_on + 400) - 1, interval '1 day') g
            where i.case_id = ?""";

    private final ApplicationContext application;
    private final JdbcTemplate jdbc;

    LedgerCheck(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcTemplate.class);
    }

    /** Every day belongs to the one that it obviously belongs to; the sum is the calendar. */
    void check(UUID caseId) {
        spread(caseId);
        application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> application
                        .getBeansOfType(CaseFollower.class)
                        .values()
                        .forEach(follower -> follower.changed(caseId)));

        Map<LocalDate, String> owners = days(OWNERS, caseId);
        assertThat(days(KEPT, caseId)).as("whose each day is").isEqualTo(owners);
        assertThat(number(
                        "select sum(coalesce(until_day, from_day) - from_day) from monitor_interval where case_id = ?"
                                + " and until_day is not null",
                        caseId))
                .as("the sum equals the calendar")
                .isEqualTo(number(
                        "select coalesce(concluded_on, (select max(from_day) from monitor_interval"
                                + " where case_id = id)) - received_on from case_file where id = ?",
                        caseId));
        settled(caseId, owners);
        assertThat(number("select count(*) from monitor_passage where case_id = ?", caseId))
                .as("every step is a passage")
                .isEqualTo(number("select count(*) from worklist_task where case_id = ?", caseId));
    }

    /** The days until the case was settled, for each whom it waited for. */
    private void settled(UUID caseId, Map<LocalDate, String> owners) {
        Map<String, Object> counted =
                jdbc.queryForMap("select * from monitor_case where case_id = ? and authority_id = owner_id", caseId);
        if (counted.get("settled_on") == null) {
            assertThat(counted.get("own_days")).isNull();
            return;
        }
        LocalDate settled = ((Date) counted.get("settled_on")).toLocalDate();
        Stream.of("APPLICANT", "OWN", "POLICE", "COUNTY_BOARD", "OTHER", "COURT")
                .forEach(one -> assertThat(counted.get(one.toLowerCase(Locale.ROOT) + "_days"))
                        .as(one)
                        .isEqualTo((int) owners.entrySet().stream()
                                .filter(day -> day.getKey().isBefore(settled))
                                .filter(day -> day.getValue().equals(one))
                                .count()));
    }

    private void spread(UUID caseId) {
        jdbc.update(SPREAD.replace(":case", "'" + caseId + "'"));
        jdbc.update("""
                update case_file c set concluded_on =
                    (select max(cast(coalesce(t.ended_at, t.created_at) as date)) + 3 from worklist_task t where t.case_id = c.id)
                where c.id = ? and c.concluded_on is not null""", caseId);
        moved(caseId, "appeal", "handed_over_on", "process_id", "min", "'userTask_handOverAppeal'");
        moved(caseId, "appeal", "received_on", "process_id", "min", "'userTask_registerReview'");
        moved(
                caseId,
                "appeal",
                "ruled_on",
                "process_id",
                "max",
                "'userTask_registerRuling', 'userTask_registerReviewRuling'");
        jdbc.update("""
                update measure m set in_operation_since = t.began, ended_on = case when ended_on is not null then t.over end
                from (select case_id, min(cast(ended_at as date)) filter (where element in
                            ('userTask_prepareOperation', 'userTask_prepareGuardStart')) as began,
                        max(cast(ended_at as date)) filter (where element = 'userTask_endMeasure') as over
                    from worklist_task group by case_id) t
                where t.case_id = m.case_id and m.case_id = ? and m.in_operation_since is not null and t.began is not null
                    and (m.ended_on is null or t.over is not null)""", caseId);
        jdbc.update("""
                update deadline_pause p set from_day = cast(t.created_at as date), until_day = cast(t.ended_at as date)
                from worklist_task t where t.process_id = p.process_id and t.case_id = ?
                    and t.element = 'userTask_supplementApplication'""", caseId);
    }

    private void moved(UUID caseId, String table, String column, String key, String which, String elements) {
        String day = "(select " + which + "(cast(t.ended_at as date)) from worklist_task t where t." + key + " = x."
                + key + " and t.element in (" + elements + "))";
        jdbc.update(
                "update " + table + " x set " + column + " = " + day + " where x.case_id = ? and x." + column
                        + " is not null and " + day + " is not null",
                caseId);
    }

    private long number(String statement, UUID caseId) {
        return jdbc.queryForObject(statement, Long.class, caseId);
    }

    private Map<LocalDate, String> days(String statement, UUID caseId) {
        Map<LocalDate, String> days = new TreeMap<>();
        jdbc.query(
                statement,
                row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getString("owner"));
                },
                caseId);
        return days;
    }
}
