package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;

/** Whom the cases of an authority waited for, in calendar days: of one case, of those settled in a period, of open ones. */
@Service
public class WaitingTimes {

    private static final String SETTLED = """
            select kind, count(*) as cases, sum(applicant_days) as applicant, sum(own_days) as own,
                sum(police_days) as police, sum(county_board_days) as "countyBoard", sum(other_days) as other,
                sum(court_days) as court
            from monitor_case
            where authority_id = :me and settled_on between :from and :to and own_days is not null
            group by kind order by kind
            """;
    private static final String OPEN = """
            select c.kind, i.waits_for, sum(i.days) as days
            from monitor_case c cross join lateral (
                select waits_for, sum(least(coalesce(until_day, :today), :today) - from_day) as days
                from monitor_interval where case_id = c.case_id and from_day < :today and waits_for <> 'NOBODY'
                group by waits_for) i
            where c.authority_id = :me and c.owner_id = :me and c.stage = 'OPEN'
            group by c.kind, i.waits_for order by c.kind
            """;
    private static final String NUMBER_OPEN = """
            select kind, count(*) as cases from monitor_case
            where authority_id = :me and owner_id = :me and stage = 'OPEN' group by kind
            """;

    private final JdbcClient database;
    private final CountedRows rows;
    private final Clock clock;
    private final ZoneId legalZone;

    WaitingTimes(JdbcClient database, CountedRows rows, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.rows = rows;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * The days of all cases of a kind together.
     *
     * @param days for each that cases wait for; 0 where none did
     */
    public record KindDays(CaseKind kind, long cases, Map<WaitsFor, Long> days) {

        /** All days. */
        public long sum() {
            return days.values().stream().mapToLong(Long::longValue).sum();
        }

        /** Days of one, on average in each case, rounded. */
        public long mean(WaitsFor one) {
            return cases == 0 ? 0 : Math.round((double) days.get(one) / cases);
        }
    }

    /** The ledger of a case from the day it came in; the last interval goes on if the case does. */
    @Transactional(readOnly = true)
    public List<Interval> of(CaseId id) {
        return rows.of(id.value()).stream()
                .filter(interval -> interval.from().isBefore(today()) || interval.days(today()) > 0)
                .toList();
    }

    /** The cases of the authority's own that were settled in the period, from the day they came in until then. */
    @Transactional(readOnly = true)
    public List<KindDays> settled(AuthorityId authority, Period period) {
        return database.sql(SETTLED)
                .param("me", authority.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> {
                    Map<WaitsFor, Long> days = none();
                    for (WaitsFor one : days.keySet()) {
                        days.put(one, row.getLong(one.code()));
                    }
                    return new KindDays(CaseKind.valueOf(row.getString("kind")), row.getLong("cases"), days);
                })
                .list();
    }

    /** The authority's own cases that are being worked on, from the day they came in until today. */
    @Transactional(readOnly = true)
    public List<KindDays> open(AuthorityId authority) {
        Map<CaseKind, Map<WaitsFor, Long>> kinds = new EnumMap<>(CaseKind.class);
        database.sql(OPEN)
                .param("me", authority.value())
                .param("today", today())
                .query((ResultSet row) -> add(kinds, row));
        List<KindDays> open = new ArrayList<>();
        database.sql(NUMBER_OPEN).param("me", authority.value()).query((ResultSet row) -> {
            CaseKind kind = CaseKind.valueOf(row.getString("kind"));
            open.add(new KindDays(kind, row.getLong("cases"), kinds.getOrDefault(kind, none())));
        });
        return open;
    }

    private static void add(Map<CaseKind, Map<WaitsFor, Long>> kinds, ResultSet row) throws SQLException {
        kinds.computeIfAbsent(CaseKind.valueOf(row.getString("kind")), kind -> none())
                .merge(WaitsFor.valueOf(row.getString("waits_for")), row.getLong("days"), Long::sum);
    }

    private static Map<WaitsFor, Long> none() {
        Map<WaitsFor, Long> days = new EnumMap<>(WaitsFor.class);
        WaitsFor.anybody().forEach(one -> days.put(one, 0L));
        return days;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
