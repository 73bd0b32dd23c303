package se.tryggve.monitor.internal.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseKind;
import se.tryggve.workflow.AddedStep;

/** Reads the ways of cases from the monitor's own rows. */
@Component
class CourseRows {

    /** So many decided cases, the latest ones: what was usual long ago is so no more. */
    static final int MOST = 500;

    private static final String LASTING = """
            select c.case_id, c.kind, c.regime, c.received_on, c.decided_on, l.step, l.from_day, l.until_day
            from (%s) c left join lateral (
                select p.process_key || '/' || p.element as step, p.began_on as from_day, p.ended_on as until_day
                from monitor_passage p where p.case_id = c.case_id and p.process_key <> :added
                union all
                select null, i.from_day, i.until_day from monitor_interval i
                where i.case_id = c.case_id and i.waits_for = 'APPLICANT') l on true
            order by c.decided_on, c.case_id
            """;
    private static final String DECIDED = LASTING.formatted("""
            select case_id, kind, regime, received_on, decided_on from monitor_case
            where authority_id = :me and owner_id = :me and kind = :kind
                and (cast(:regime as text) is null or regime = :regime)
                and decided_on < :today and received_on <= decided_on
            order by decided_on desc, case_id limit :most""");
    private static final String RUNNING = LASTING.formatted("""
            select case_id, kind, regime, received_on, decided_on from monitor_case
            where authority_id = :me and owner_id = :me and case_id in (:cases) and stage = 'OPEN' and closed_on is null
                and received_on <= :today""");
    private static final String STRATA = """
            select kind, regime from monitor_case
            where authority_id = :me and owner_id = :me and decided_on < :today and regime is not null
            group by kind, regime order by kind, regime
            """;

    private final JdbcClient database;

    CourseRows(JdbcClient database) {
        this.database = database;
    }

    /**
     * A case with all that lasted in it.
     *
     * @param regime null until the legal table has answered
     * @param decided null while it goes on
     */
    record Row(
            UUID id,
            CaseKind kind,
            String regime,
            LocalDate received,
            LocalDate decided,
            List<Course.Lasting> lasting) {

        Course course(LocalDate today) {
            return decided == null
                    ? Course.running(received, today, lasting)
                    : Course.decided(received, decided, lasting);
        }
    }

    /** The cases that were decided before a day, the latest last. */
    List<Row> decided(Stratum stratum, LocalDate today) {
        return rows(database.sql(DECIDED)
                .param("me", stratum.authority())
                .param("kind", stratum.kind().name())
                .param("regime", stratum.regime())
                .param("today", today)
                .param("most", MOST));
    }

    /** Those of the cases that are the authority's own, go on and are not decided. */
    List<Row> running(String authority, Collection<UUID> cases, LocalDate today) {
        return rows(database.sql(RUNNING)
                .param("me", authority)
                .param("cases", cases)
                .param("today", today));
    }

    /** The kinds and rules that cases of the authority were decided by before a day. */
    List<Stratum> strata(String authority, LocalDate today) {
        return database.sql(STRATA)
                .param("me", authority)
                .param("today", today)
                .query((row, n) ->
                        new Stratum(authority, CaseKind.valueOf(row.getString("kind")), row.getString("regime")))
                .list();
    }

    /** Every authority that has decided cases of its own. */
    List<String> authorities() {
        return database.sql("select distinct authority_id from monitor_case where decided_on is not null order by 1")
                .query(String.class)
                .list();
    }

    /** Whether cases that were there before are still to be counted. */
    boolean incomplete() {
        return database.sql("select exists (select from monitor_due)")
                .query(Boolean.class)
                .single();
    }

    private static List<Row> rows(JdbcClient.StatementSpec statement) {
        Map<UUID, Row> rows = new LinkedHashMap<>();
        statement.param("added", AddedStep.MODEL).query((ResultSet row) -> add(rows, row));
        return List.copyOf(rows.values());
    }

    private static void add(Map<UUID, Row> rows, ResultSet row) throws SQLException {
        UUID id = row.getObject("case_id", UUID.class);
        if (!rows.containsKey(id)) {
            rows.put(
                    id,
                    new Row(
                            id,
                            CaseKind.valueOf(row.getString("kind")),
                            row.getString("regime"),
                            row.getObject("received_on", LocalDate.class),
                            row.getObject("decided_on", LocalDate.class),
                            new ArrayList<>()));
        }
        LocalDate from = row.getObject("from_day", LocalDate.class);
        if (from != null) {
            rows.get(id)
                    .lasting()
                    .add(new Course.Lasting(row.getString("step"), from, row.getObject("until_day", LocalDate.class)));
        }
    }
}
