package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.AddedStep;

/** How the steps of a model go: of the authority's own cases all of them, of others' cases its own steps. */
@Service
public class StepFigures {

    /** Fewer passages say more about single people and cases than about the step. */
    static final int FEWEST = 5;

    /** Of the authority's own cases every step that others have not added by hand, of others' cases its own; each has an index. */
    private static final String PASSAGES = """
            (select * from monitor_passage where owner_id = :me and (authority_id = :me or process_key <> :added)
                union all select * from monitor_passage where authority_id = :me and owner_id <> authority_id)""";

    /** Percentiles are read from how many passages took how many days: no row is sorted. */
    private static final String FIGURES = """
            with running as (
                select p.element, count(*) as running, count(*) filter (where p.due < :today) as late
                from %1$s p where p.ended_on is null and p.process_key = :process
                    and (cast(:kind as text) is null or p.kind = :kind)
                group by p.element),
            took as (
                select p.element, p.days, count(*) as passages, count(*) filter (where p.ended_on > p.due) as late
                from %1$s p
                where p.done and p.process_key = :process and p.ended_on between :from and :to
                    and (cast(:kind as text) is null or p.kind = :kind)
                group by p.element, p.days),
            upto as (
                select element, days, passages, late, sum(passages) over (partition by element order by days) as sofar,
                    sum(passages) over (partition by element) as everything
                from took),
            passed as (
                select element, sum(passages) as passages, sum(late) as passed_late,
                    min(days) filter (where sofar >= 0.5 * everything) as median,
                    min(days) filter (where sofar >= 0.9 * everything) as ninth
                from upto group by element)
            select coalesce(r.element, d.element) as element, coalesce(running, 0) as running, coalesce(r.late, 0) as late,
                coalesce(passages, 0) as passages, median, ninth, coalesce(passed_late, 0) as passed_late
            from running r full join passed d on d.element = r.element
            """.formatted(PASSAGES);

    private static final String RUNNING = """
            select p.process_key, count(*) as running from %s p where p.ended_on is null group by p.process_key
            """.formatted(PASSAGES);

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    StepFigures(JdbcClient database, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * How a step goes.
     *
     * @param running open now
     * @param late of those, how many whose last day has passed
     * @param passages how often it was done in the period
     * @param median days of the calendar that half of them took at most; null where there are fewer than five
     * @param ninth days that nine of ten took at most; null where there are fewer than five
     * @param passedLate how many were done after their last day
     */
    public record Figure(
            String element, long running, long late, long passages, Integer median, Integer ninth, long passedLate) {

        /** A step that nothing is known of. */
        public static Figure none(String element) {
            return new Figure(element, 0, 0, 0, null, null, 0);
        }

        /** Whether there is anything to tell. */
        public boolean any() {
            return running > 0 || passages > 0;
        }

        /** Whether its times are left out because there are too few. */
        public boolean few() {
            return passages > 0 && passages < FEWEST;
        }
    }

    /** How many steps are open in each model, by its key. */
    @Transactional(readOnly = true)
    public Map<String, Long> running(AuthorityId authority) {
        Map<String, Long> running = new HashMap<>();
        database.sql(RUNNING)
                .param("me", authority.value())
                .param("added", AddedStep.MODEL)
                .query((ResultSet row) -> {
                    running.put(row.getString("process_key"), row.getLong("running"));
                });
        return running;
    }

    /**
     * The figures of a model's steps that have any.
     *
     * @param kind only cases of this kind; null for all
     */
    @Transactional(readOnly = true)
    public List<Figure> of(AuthorityId authority, String process, CaseKind kind, Period period) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", authority.value());
        parameters.put("process", process);
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("today", LocalDate.now(clock.withZone(legalZone)));
        parameters.put("from", period.from());
        parameters.put("to", period.to());
        parameters.put("added", AddedStep.MODEL);
        return database.sql(FIGURES)
                .params(parameters)
                .query((row, n) -> {
                    boolean enough = row.getLong("passages") >= FEWEST;
                    return new Figure(
                            row.getString("element"),
                            row.getLong("running"),
                            row.getLong("late"),
                            row.getLong("passages"),
                            enough ? (Integer) row.getInt("median") : null,
                            enough ? (Integer) row.getInt("ninth") : null,
                            row.getLong("passed_late"));
                })
                .list();
    }
}
