package se.tryggve.monitor.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;

/** The cases behind a figure, those that came in first on top. */
@Service
public class CaseEntries {

    /** The page is cut out before anything is joined to its lines. */
    private static final String CUT = """
            select c.case_id, c.authority_id, c.kind, c.phase, c.outcome, (%s) as waits, c.next_due, c.received_on,
                case when c.settled_on <= :today then c.settled_on end as settled_on
            from monitor_case c %s""".formatted(CaseConditions.WAITS, CaseConditions.TODAY);

    private static final String ORDER = " order by c.received_on, c.case_id limit :limit";
    private static final String LINES = """
            select c.*, n.written, f.title, f.place_name
            from (%s) c
                join register_number n on n.case_id = c.case_id and n.authority_id = c.authority_id
                join case_file f on f.id = c.case_id
            order by c.received_on, c.case_id""";

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    CaseEntries(JdbcClient database, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Where a page ended; the next one begins after it. */
    public record After(LocalDate received, UUID caseId) {

        static After line(CaseEntry entry) {
            return new After(entry.received(), entry.id().value());
        }
    }

    /**
     * Some lines.
     *
     * @param next where the next page begins; null on the last one
     */
    public record Page(List<CaseEntry> lines, After next) {}

    /**
     * One page of the cases that an authority may read.
     *
     * @param after where the page before ended; null for the first
     */
    @Transactional(readOnly = true)
    public Page page(AuthorityId authority, CaseChoice choice, After after, int size) {
        CaseConditions conditions = CaseConditions.of(choice);
        Map<String, Object> parameters = new HashMap<>(conditions.parameters());
        parameters.put("me", authority.value());
        parameters.put("today", LocalDate.now(clock.withZone(legalZone)));
        parameters.put("limit", size + 1);
        String later = "";
        if (after != null) {
            later = " and (c.received_on, c.case_id) > (:received, :case)";
            parameters.put("received", after.received());
            parameters.put("case", after.caseId());
        }
        List<CaseEntry> found = database.sql(LINES.formatted(CUT + conditions.sql() + later + ORDER))
                .params(parameters)
                .query(CaseEntries::entry)
                .list();
        boolean more = found.size() > size;
        List<CaseEntry> lines = more ? found.subList(0, size) : found;
        return new Page(lines, more ? After.line(lines.get(size - 1)) : null);
    }

    private static CaseEntry entry(ResultSet row, int n) throws SQLException {
        String waits = row.getString("waits");
        return new CaseEntry(
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("written"),
                row.getString("title"),
                row.getString("place_name"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("phase"),
                row.getString("outcome"),
                waits == null ? null : WaitsFor.valueOf(waits),
                row.getObject("next_due", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("settled_on", LocalDate.class));
    }
}
