package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;

/** Whether the authority does what the law asks of it, counted from the rows that say so. */
@Service
public class Compliance {

    private static final String LAW = "law";

    /** More than anybody reads in a row; the number of all stands beside it. */
    private static final int MOST = 50;

    private static final String DEADLINES = """
            select basis, rule = 'reviewDate' as review, count(*) filter (where outcome = 'kept') as kept,
                count(*) filter (where outcome = 'late') as missed, 0 as overdue
            from deadline where authority_id = :me and ended_on between :from and :to group by 1, 2
            union all
            select basis, rule = 'reviewDate', 0, 0, count(*)
            from deadline where authority_id = :me and ended_on is null and not lapses and due < :today group by 1, 2
            """;

    /**
     * Cameras that run and stand in no open line of the register, and open lines whose camera does not run. Exempt cameras
     * and those that others permitted do not belong there.
     */
    private static final String UNTRUE = """
            select m.case_id, m.label, 'missing' as fault
            from measure m join case_file c on c.id = m.case_id and c.owner_id = :me
            where m.kind = 'CAMERA' and m.decided_by_kind = 'MUNICIPALITY' and m.assessed_on is not null
                and m.in_operation_since <= :today and m.ended_on is null
                and not exists (select from camera_register r where r.measure_id = m.id and r.ended_on is null)
            union all
            select r.case_id, r.label, 'stale'
            from camera_register r join measure m on m.id = r.measure_id
            where r.controller = :me and r.ended_on is null and (m.in_operation_since is null or m.ended_on is not null)
            order by 2 limit :limit
            """;

    private static final String LINES = """
            select count(*) from camera_register where controller = :me and ended_on is null""";
    private static final String REASONS = """
            select count(*) as made,
                count(*) filter (where trim(reasons_rules) = '' or trim(reasons_circumstances) = '') as bare
            from decision where authority_id = :me and stage = 'MADE' and decided_on between :from and :to
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    Compliance(JdbcClient database, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Deadlines that rest on the same ground.
     *
     * @param basis {@code law}, {@code agreement} or {@code practice}
     * @param review whether they are the reviews of measures in force
     * @param kept ended in the period in time
     * @param missed ended in the period too late
     * @param overdue run today though their last day has passed
     */
    public record Deadlines(String basis, boolean review, long kept, long missed, long overdue) {

        Deadlines and(Deadlines other) {
            return new Deadlines(basis, review, kept + other.kept, missed + other.missed, overdue + other.overdue);
        }
    }

    /**
     * A line of the register that is not true, or a line that it lacks.
     *
     * @param fault {@code missing} or {@code stale}
     */
    public record Untrue(UUID caseId, String label, String fault) {}

    /** Decisions made in the period, and how many of them give no reasons (FL 32 §). */
    public record Reasons(long made, long bare) {}

    /** The authority's deadlines by basis, and once more those that are reviews. */
    @Transactional(readOnly = true)
    public List<Deadlines> deadlines(AuthorityId authority, Period period) {
        List<Deadlines> all = database.sql(DEADLINES)
                .param("me", authority.value())
                .param("from", period.from())
                .param("to", period.to())
                .param("today", today())
                .query(Compliance::deadlines)
                .list();
        Deadlines reviews =
                all.stream().filter(Deadlines::review).reduce(new Deadlines(LAW, true, 0, 0, 0), Deadlines::and);
        Stream<Deadlines> bases = Stream.of(LAW, "agreement", "practice")
                .map(basis -> all.stream()
                        .filter(one -> one.basis().equals(basis))
                        .reduce(new Deadlines(basis, false, 0, 0, 0), Deadlines::and));
        return Stream.concat(bases, Stream.of(reviews)).toList();
    }

    /** What the camera register says wrongly; at most fifty lines. */
    @Transactional(readOnly = true)
    public List<Untrue> untrue(AuthorityId authority) {
        return database.sql(UNTRUE)
                .param("me", authority.value())
                .param("today", today())
                .param("limit", MOST)
                .query((row, n) -> new Untrue(
                        row.getObject("case_id", UUID.class), row.getString("label"), row.getString("fault")))
                .list();
    }

    /** How many cameras stand in the register as running. */
    @Transactional(readOnly = true)
    public long registered(AuthorityId authority) {
        return database.sql(LINES)
                .param("me", authority.value())
                .query(Long.class)
                .single();
    }

    /** The authority's decisions of the period. */
    @Transactional(readOnly = true)
    public Reasons reasons(AuthorityId authority, Period period) {
        return database.sql(REASONS)
                .param("me", authority.value())
                .param("from", period.from())
                .param("to", period.to())
                .query((row, n) -> new Reasons(row.getLong("made"), row.getLong("bare")))
                .single();
    }

    private static Deadlines deadlines(ResultSet row, int n) throws SQLException {
        return new Deadlines(
                row.getString("basis"),
                row.getBoolean("review"),
                row.getLong("kept"),
                row.getLong("missed"),
                row.getLong("overdue"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
