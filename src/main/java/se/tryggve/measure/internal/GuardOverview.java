package se.tryggve.measure.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.MeasureLine;

/** Reads a municipality's permits to use public order guards and its security companies, what ends first at the top. */
@Service
public class GuardOverview {

    /** Lines on a page. */
    static final int PAGE = 25;

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final UUID FIRST = new UUID(0, 0);

    /** In the order of index {@code measure_guard_list_ix}. */
    private static final String LINES = """
            select m.id, m.decided_by_kind, m.decided_on, k.id as contract, k.company, k.company_number, k.checked_on, k.certificate,
                k.valid_until as contract_until
            from measure m
                join case_file c on c.id = m.case_id
                left join lateral (
                    select * from guard_contract g
                    where g.case_id = m.case_id and g.signed_on is not null
                    order by g.position desc limit 1) k on true
            where c.owner_id = :owner and m.kind = 'GUARD_AREA'
                and (m.outcome in ('GRANTED', 'PARTLY_GRANTED') or m.in_operation_since is not null)
                and (coalesce(m.valid_until, date '9999-12-31'), m.id) > (:until, :id)
            order by coalesce(m.valid_until, date '9999-12-31'), m.id
            limit :limit""";

    private final JdbcClient database;
    private final MeasureRows rows;

    GuardOverview(JdbcClient database, MeasureRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * A page.
     *
     * @param next the line to continue after; null on the last page
     */
    public record Page(List<GuardLine> lines, GuardLine next) {}

    private record Found(UUID id, LocalDate permitOn, GuardLine.Company company) {}

    /**
     * The municipality's guard areas.
     *
     * @param until the last day of the last line shown; null where it has none
     * @param id the last line shown; null for the first page
     */
    @Transactional(readOnly = true)
    public Page page(AuthorityId owner, LocalDate until, UUID id) {
        List<Found> found = database.sql(LINES)
                .param("owner", owner.value())
                .param("until", after(until, id))
                .param("id", id == null ? FIRST : id)
                .param("limit", PAGE + 1)
                .query(GuardOverview::found)
                .list();
        boolean more = found.size() > PAGE;
        List<GuardLine> lines = lines(more ? found.subList(0, PAGE) : found);
        return new Page(lines, more ? lines.get(PAGE - 1) : null);
    }

    private static LocalDate after(LocalDate until, UUID id) {
        if (id == null) {
            return EARLIEST;
        }
        return until == null || until.isAfter(NEVER) || until.isBefore(EARLIEST) ? NEVER : until;
    }

    private List<GuardLine> lines(List<Found> found) {
        Map<UUID, MeasureRow> measures = rows
                .findAllById(found.stream().map(Found::id).toList())
                .stream()
                .collect(Collectors.toMap(MeasureRow::id, Function.identity()));
        return found.stream().map(line -> line(line, measures.get(line.id()))).toList();
    }

    private static GuardLine line(Found found, MeasureRow row) {
        MeasureLine measure = row.line();
        return new GuardLine(
                found.id(),
                row.caseId(),
                measure.asked().label(),
                measure.asked().place(),
                found.permitOn(),
                measure.decided().map(ruling -> ruling.validUntil()).orElse(null),
                measure.decided().map(ruling -> ruling.conditions()).orElse(null),
                measure.decided()
                        .map(ruling -> ruling.windows())
                        .orElse(measure.asked().windows()),
                measure.operation().since(),
                measure.operation().ended(),
                found.company());
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        boolean police = "POLICE".equals(row.getString("decided_by_kind"));
        boolean guarded = row.getObject("contract") != null;
        return new Found(
                row.getObject("id", UUID.class),
                police ? row.getObject("decided_on", LocalDate.class) : null,
                !guarded
                        ? null
                        : new GuardLine.Company(
                                row.getString("company"),
                                row.getString("company_number"),
                                row.getObject("checked_on", LocalDate.class),
                                row.getBoolean("certificate"),
                                row.getObject("contract_until", LocalDate.class)));
    }
}
