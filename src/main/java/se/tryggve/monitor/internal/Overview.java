package se.tryggve.monitor.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;

/** The figures of the overview: a statement for each part of the page, over an index of its own. */
@Service
public class Overview {

    /** So many weeks are shown, the present one included. */
    public static final int WEEKS = 12;

    /** In smaller groups the load would say how much single people have to do. */
    static final int SMALLEST_GROUP = 5;

    private static final String BACKLOG = """
            select c.kind, coalesce(c.phase, '') as phase, c.owner_id, (%s) as waits,
                width_bucket(cast(:today as date) - c.received_on, %s) as age, count(*) as cases,
                count(*) filter (where %s) as late, count(*) filter (where %s) as soon
            from monitor_case c %s where c.authority_id = :me and c.stage = 'OPEN'
            group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
            """.formatted(
                    CaseConditions.WAITS, Age.steps(), CaseConditions.LATE, CaseConditions.SOON, CaseConditions.TODAY);
    private static final String WEEK = """
            select cast(date_trunc('week', day) as date) as week, sum(came) as came, sum(went) as went from (
                select received_on as day, 1 as came, 0 as went from monitor_case
                where authority_id = :me and received_on between :from and :today
                union all
                select settled_on, 0, 1 from monitor_case
                where authority_id = :me and settled_on between :from and :today and own_days is not null) each
            group by 1
            """;
    private static final String LOAD = """
            select p.unit_id, u.name as unit, p.assignee, o.name as officer, count(*) as tasks,
                count(*) filter (where p.due < :today) as late,
                (select count(*) from officer m where m.unit = p.unit_id and m.active and m.kind = 'PERSON') as members
            from monitor_passage p join unit u on u.id = p.unit_id left join officer o on o.username = p.assignee
            where p.authority_id = :me and p.ended_on is null
            group by 1, 2, 3, 4 order by u.name, p.unit_id, o.name nulls first
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    Overview(JdbcClient database, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * What came in and what was settled in a week.
     *
     * @param monday its first day
     */
    public record Week(LocalDate monday, long came, long went) {}

    /**
     * Open tasks of one person, or of nobody yet.
     *
     * @param officer user name; null for tasks that nobody has taken
     */
    public record Load(String unitId, String unit, String officer, String name, long tasks, long late, long members) {}

    /** What is open now. */
    @Transactional(readOnly = true)
    public Backlog backlog(AuthorityId authority) {
        return new Backlog(database.sql(BACKLOG)
                .param("me", authority.value())
                .param("today", today())
                .query(Backlog.Group::read)
                .list());
    }

    /** The latest weeks, the oldest first; of others' cases only when they came. */
    @Transactional(readOnly = true)
    public List<Week> weeks(AuthorityId authority) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, Week> weeks = new LinkedHashMap<>();
        for (int ago = WEEKS - 1; ago >= 0; ago--) {
            weeks.put(monday.minusWeeks(ago), new Week(monday.minusWeeks(ago), 0, 0));
        }
        database.sql(WEEK)
                .param("me", authority.value())
                .param("from", monday.minusWeeks(WEEKS - 1L))
                .param("today", today())
                .query((row, n) ->
                        new Week(row.getObject("week", LocalDate.class), row.getLong("came"), row.getLong("went")))
                .list()
                .forEach(week -> weeks.put(week.monday(), week));
        return List.copyOf(weeks.values());
    }

    /** Who has how many open tasks, unit by unit; people only where a unit has at least five. */
    @Transactional(readOnly = true)
    public List<UnitLoad> load(AuthorityId authority) {
        return UnitLoad.of(database.sql(LOAD)
                .param("me", authority.value())
                .param("today", today())
                .query((row, n) -> new Load(
                        row.getString("unit_id"),
                        row.getString("unit"),
                        row.getString("assignee"),
                        row.getString("officer"),
                        row.getLong("tasks"),
                        row.getLong("late"),
                        row.getLong("members")))
                .list());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
