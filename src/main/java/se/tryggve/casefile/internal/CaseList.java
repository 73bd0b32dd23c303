package se.tryggve.casefile.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;

/** The cases that an authority takes part in, those it joined last first. Uses the index {@code register_number_list_ix}. */
@Component
public class CaseList {

    private static final String LINES = """
            select c.id, n.written, c.kind, c.title, c.place_name, c.phase, c.status, c.outcome, c.owner_id, n.assigned_at,
                case when c.owner_id = n.authority_id then c.received_on
                    else cast(n.assigned_at at time zone :zone as date) end as received_on
            from register_number n join case_file c on c.id = n.case_id
            where n.authority_id = :authority
            """;
    private static final String ORDER = " order by n.assigned_at desc, n.case_id desc limit :limit";

    private final JdbcClient database;
    private final ZoneId legalZone;

    CaseList(JdbcClient database, ZoneId legalZone) {
        this.database = database;
        this.legalZone = legalZone;
    }

    /**
     * One page of the officer's authority's cases.
     *
     * @param after where the page before ended; null for the first page
     */
    @Transactional(readOnly = true)
    public CasePageful read(Officer officer, CaseFilter filter, CaseCursor after, int size) {
        StringBuilder sql = new StringBuilder(LINES);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("authority", officer.authority().id().value());
        parameters.put("zone", legalZone.getId());
        parameters.put("limit", size + 1);
        narrow(sql, parameters, filter);
        if (after != null) {
            sql.append(" and (n.assigned_at, n.case_id) < (:assigned, :caseId)");
            parameters.put("assigned", after.assigned().atOffset(ZoneOffset.UTC));
            parameters.put("caseId", after.caseId());
        }
        return CasePageful.of(
                database.sql(sql.append(ORDER).toString())
                        .params(parameters)
                        .query(CaseList::line)
                        .list(),
                size);
    }

    private static void narrow(StringBuilder sql, Map<String, Object> parameters, CaseFilter filter) {
        if (filter.kind() != null) {
            sql.append(" and c.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.phase() != null) {
            sql.append(" and c.phase = :phase");
            parameters.put("phase", filter.phase());
        }
        if (filter.progress() != null) {
            sql.append(
                    switch (filter.progress()) {
                        case OPEN -> " and c.outcome is null and c.status <> 'inForce'";
                        case IN_FORCE -> " and c.outcome is null and c.status = 'inForce'";
                        case CONCLUDED -> " and c.outcome is not null";
                    });
        }
    }

    private static CaseLine line(ResultSet row, int n) throws SQLException {
        return new CaseLine(
                new CaseId(row.getObject("id", UUID.class)),
                row.getString("written"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("place_name"),
                row.getString("phase"),
                row.getString("status"),
                row.getString("outcome"),
                row.getObject("received_on", LocalDate.class),
                new AuthorityId(row.getString("owner_id")),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant());
    }
}
