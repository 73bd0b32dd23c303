package se.tryggve.disqualification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;
import se.tryggve.workflow.DecisionTables;

/** What the tables {@code disqualificationGrounds} and {@code disqualificationRights} say today. */
@Component
class DisqualificationRules {

    private static final String UNIT = "unit";

    private final DecisionTables tables;
    private final Clock clock;
    private final ZoneId legalZone;
    private final Map<AuthorityKind, List<Right>> rights = new ConcurrentHashMap<>();

    DisqualificationRules(DecisionTables tables, Clock clock, ZoneId legalZone) {
        this.tables = tables;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The circumstances of the law that binds an authority of this kind today, in the order of the table. */
    List<Ground> grounds(AuthorityKind kind) {
        String today = LocalDate.now(clock.withZone(legalZone)).toString();
        return tables.rows("disqualificationGrounds", Map.of("authority", kind.code(), "reportedOn", today)).stream()
                .map(row ->
                        new Ground(text(row, "ground"), text(row, "words"), text(row, "law"), text(row, "consequence")))
                .toList();
    }

    /** Who rules at an authority of this kind; tables change with a start only, so each kind is asked for once. */
    List<Right> rights(AuthorityKind kind) {
        return rights.computeIfAbsent(
                kind,
                asked -> tables.rows("disqualificationRights", Map.of("authority", asked.code())).stream()
                        .map(row -> new Right(Role.ofGroup(text(row, "group")), UNIT.equals(text(row, "reach"))))
                        .toList());
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }

    /**
     * A role that rules.
     *
     * @param withinUnit whether only about people of the same unit
     */
    record Right(Role role, boolean withinUnit) {

        boolean isOf(Officer officer, UnitId unit) {
            return officer.has(role) && (!withinUnit || officer.unit().id().equals(unit));
        }
    }
}
