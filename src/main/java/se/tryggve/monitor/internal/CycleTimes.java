package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;

/**
 * How long the authority's own cases took, in days of the calendar from the day they came in to the first decision, or to
 * the end of a case that ended without one.
 */
@Service
public class CycleTimes {

    private static final String TIMES = """
            count(*) as cases, percentile_disc(0.5) within group (order by closed_on - received_on) as median,
            percentile_disc(0.8) within group (order by closed_on - received_on) as eighty,
            percentile_disc(0.95) within group (order by closed_on - received_on) as ninety_five
            from monitor_case where authority_id = :me and closed_on between :from and :to
            """;
    private static final String MONTHS = "select cast(date_trunc('month', closed_on) as date) as month, " + TIMES
            + " and (cast(:kind as text) is null or kind = :kind)"
            + " and (cast(:regime as text) is null or regime = :regime)"
            + " and (cast(:outcome as text) is null or closed_as = :outcome) group by 1 order by 1";
    private static final String GROUPS =
            "select kind, regime, closed_as, " + TIMES + " group by 1, 2, 3 order by 1, 2, 3";

    private final JdbcClient database;

    CycleTimes(JdbcClient database) {
        this.database = database;
    }

    /**
     * How long some cases took.
     *
     * @param median days that half of them took at most; null where there are fewer than five
     * @param eighty days that eight of ten took at most; null where there are fewer than five
     * @param ninetyFive days that 95 of a hundred took at most; null where there are fewer than five
     */
    public record Times(long cases, Integer median, Integer eighty, Integer ninetyFive) {

        static Times read(ResultSet row) throws SQLException {
            long cases = row.getLong("cases");
            return cases < StepFigures.FEWEST
                    ? new Times(cases, null, null, null)
                    : new Times(cases, row.getInt("median"), row.getInt("eighty"), row.getInt("ninety_five"));
        }

        /** Whether the days are left out because there are too few. */
        public boolean few() {
            return median == null;
        }
    }

    /** Those closed in a month, as far as it lies in the period. */
    public record Month(LocalDate from, LocalDate to, Times times) {}

    /**
     * Those of a kind that followed the same rules and were closed in the same way.
     *
     * @param regime null where the legal table never answered
     */
    public record Group(CaseKind kind, String regime, String outcome, Times times) {}

    /** The months of the period in which cases were closed; null leaves a condition out. */
    @Transactional(readOnly = true)
    public List<Month> months(AuthorityId authority, Period period, CaseKind kind, String regime, String outcome) {
        Map<String, Object> parameters = parameters(authority, period);
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("regime", regime);
        parameters.put("outcome", outcome);
        return database.sql(MONTHS)
                .params(parameters)
                .query((row, n) -> month(row.getObject("month", LocalDate.class), period, Times.read(row)))
                .list();
    }

    private static Month month(LocalDate first, Period period, Times times) {
        LocalDate last = first.plusMonths(1).minusDays(1);
        return new Month(
                first.isBefore(period.from()) ? period.from() : first,
                last.isAfter(period.to()) ? period.to() : last,
                times);
    }

    /** All that were closed in the period, in groups. */
    @Transactional(readOnly = true)
    public List<Group> groups(AuthorityId authority, Period period) {
        return database.sql(GROUPS)
                .params(parameters(authority, period))
                .query((row, n) -> new Group(
                        CaseKind.valueOf(row.getString("kind")),
                        row.getString("regime"),
                        row.getString("closed_as"),
                        Times.read(row)))
                .list();
    }

    private static Map<String, Object> parameters(AuthorityId authority, Period period) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("me", authority.value());
        parameters.put("from", period.from());
        parameters.put("to", period.to());
        return parameters;
    }
}
